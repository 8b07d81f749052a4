/** Opens the stand-in for Excel and sets its client library as globals of the process. */
import { AsyncLocalStorage } from "node:async_hooks";
import { createCalculationEngine } from "../engine/createCalculationEngine";
import { emptyWorkbook, openWorkbook, refreshState } from "../excel/openWorkbook";
import { listenToDocumentSelection } from "../excel/events";
import type { Host } from "../excel/Host";
import type { WorkbookState } from "../excel/state";
import { createUser, type User } from "../excel/user/User";
import { loadOfficeLibrary, officeLibrarySource, type NativeBridge } from "./loadOfficeLibrary";
import { LOCAL_WORDS } from "./localWords";
import { isLater, readMembers } from "./members";
import { answerOf, answerRequest, refusal, sizeOnWire, type Answer } from "./answerRequest";
import { takeEvents } from "./takeEvents";
import {
  settingsFrom,
  type Language,
  type ReferenceStyle,
  type UserSettings,
} from "./userSettings";
import type { BridgeMessage, RequestBody, ResponseBody } from "./wire";

/** What one context.sync() sent. */
export interface RequestTrace {
  readonly bytes: number;
  readonly actions: number;
  readonly request: RequestBody;
}

/** How to open Excel; every option may be left out. */
export interface ExcelOptions {
  /** The workbook to open, which is changed in place. The default is a new one with one sheet. */
  readonly state?: WorkbookState;
  /** The declared requirement set. The default is "1.9". */
  readonly excelApi?: string;
  readonly onRequest?: (trace: RequestTrace) => void;
  /** Gets every answer by calling `answer`: to record what a request changes, say. */
  readonly around?: (body: RequestBody, answer: () => ResponseBody) => ResponseBody;
  /** The user's language. The default is what the environment says, or else English. */
  readonly language?: Language;
  /** The user's reference style. The default is what the environment says, or else A1. */
  readonly referenceStyle?: ReferenceStyle;
  /** Today's date, needed when "3/4" is typed without a year. */
  readonly now?: () => Date;
}

/** The open stand-in, as tests and scripts see it. */
export interface ExcelStandIn {
  /** The workbook with its current formulas and values. */
  workbook(): WorkbookState;
  /** The person at the workbook. */
  readonly user: User;
  readonly host: Host;
  /** Makes the k-th request from now (1 is the next) fail before any of its actions. */
  failAt(request: number, code?: string, location?: string): void;
  /** The same, but after this many of its actions have run: a batch is not a transaction. */
  failAfter(request: number, actions: number, code?: string, location?: string): void;
  readonly counters: { requests: number; actions: number; bytes: number };
  /** Removes the globals. */
  close(): void;
}

interface Failure {
  readonly request: number;
  readonly code: string;
  /** How many actions run before the request fails. */
  readonly actions: number;
  /** The member that Excel names, such as "Worksheet.activate". */
  readonly location: string;
}

const GLOBALS = ["Excel", "OfficeExtension", "Office"] as const;

/** Opens Excel for the whole process (in jest: for the test file). One at a time. */
export function openExcel(options: ExcelOptions = {}): ExcelStandIn {
  if (GLOBALS.some((name) => Reflect.has(globalThis, name))) {
    throw new Error("Excel is open already: close it first.");
  }
  const excelApi = options.excelApi ?? "1.9";
  const members = readMembers(officeLibrarySource(), excelApi);
  const now = options.now ?? (() => new Date());
  const settings: UserSettings = {
    ...settingsFrom(process.env),
    ...(options.language === undefined ? {} : { language: options.language }),
    ...(options.referenceStyle === undefined ? {} : { referenceStyle: options.referenceStyle }),
  };
  const { sheet } = LOCAL_WORDS[settings.language];
  const host = openWorkbook(
    options.state ?? emptyWorkbook(sheet),
    createCalculationEngine(now),
    now,
  );
  // With this bridge, the library does not tell the host that it listens.
  listenToDocumentSelection(host, true);
  const counters = { requests: 0, actions: 0, bytes: 0 };
  let failure: Failure | undefined;

  const answer = (body: RequestBody): Answer => {
    const bytes = sizeOnWire(JSON.stringify(body));
    counters.requests += 1;
    counters.actions += body.Actions.length;
    counters.bytes += bytes;
    options.onRequest?.({ bytes, actions: body.Actions.length, request: body });
    if (failure?.request === counters.requests) {
      if (failure.actions > 0) {
        answerRequest(
          host,
          { ...body, Actions: body.Actions.slice(0, failure.actions) },
          members,
          settings,
        );
      }
      return answerOf(
        refusal(failure.code, "The stand-in was told to fail here.", failure.location),
      );
    }
    const answerNow = (): Answer => answerRequest(host, body, members, settings, bytes);
    if (options.around === undefined) return answerNow();
    return answerOf(options.around(body, () => answerNow().response));
  };

  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const message = JSON.parse(text) as BridgeMessage;
      const inHandler = handlers.getStore()?.running === true;
      setImmediate(() => {
        const { json: body } = inHandler
          ? answerOf(refusal("StandInFault", WAITING_HANDLER))
          : answer(message.message.body);
        const envelope = {
          id: message.id,
          type: 2,
          message: { statusCode: 200, headers: {}, body },
        };
        bridge.onMessageFromHost?.(JSON.stringify(envelope));
        deliverEvents(host, bridge);
      });
    },
  };
  const library = loadOfficeLibrary(bridge);
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  library.Office = Object.create(library.Office, officeMembers(excelApi)) as typeof Office;
  for (const name of GLOBALS) Reflect.set(globalThis, name, library[name]);

  return {
    workbook: () => refreshState(host),
    user: createUser(host, () => deliverEvents(host, bridge)),
    host,
    counters,
    failAt: (request, code = "GeneralException", location = "") => {
      failure = { request: counters.requests + request, code, actions: 0, location };
    },
    failAfter: (request, actions, code = "GeneralException", location = "") => {
      failure = { request: counters.requests + request, code, actions, location };
    },
    close: () => {
      for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
    },
  };
}

/** What office.js adds to this part of the library inside Excel. */
function officeMembers(excelApi: string) {
  const info = { host: "Excel", platform: "PC" };
  const isSetSupported = (name: string, version = "1.1"): boolean =>
    name === "ExcelApi" && !isLater(version, excelApi);
  const onReady = (callback?: (ready: typeof info) => void): Promise<typeof info> => {
    callback?.(info);
    return Promise.resolve(info);
  };
  const languages = { displayLanguage: "en-GB", contentLanguage: "en-GB" };
  const context = { ...info, ...languages, requirements: { isSetSupported } };
  return { onReady: { value: onReady }, context: { value: context } };
}

const WAITING_HANDLER =
  "A handler of an event sends a request before it ends, and Excel on the web can hang then (office-js 4805).";

/** What runs because Excel told a handler of an event; it may only go on later. */
const handlers = new AsyncLocalStorage<{ running: boolean }>();

/** Sends the library the pending events, as Excel pushes them. */
function deliverEvents(host: Host, bridge: NativeBridge): void {
  const entries = takeEvents(host);
  if (entries.length === 0) return;
  const told = { running: true };
  handlers.run(told, () => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  // A tick that a microtask asks for comes after all microtasks, and before any timer: what a handler
  // put off with a timer runs later, however busy the machine is.
  queueMicrotask(() => {
    process.nextTick(() => {
      told.running = false;
    });
  });
}
