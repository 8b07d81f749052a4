/**
 * Excel's side of a page of the add-in: answers what Microsoft's library posts, and sends events.
 */
import type { EventEntry } from "../../bridge/takeEvents";
import { EVENT, listenToDocumentSelection } from "../../excel/events";
import type { Host } from "../../excel/Host";
import type { Session } from "../session/Session";
import { addinServiceAnswer, isAddinServiceRequest } from "./addinService";
import { appContext } from "./appContext";
import { CONVERSATION } from "./frameName";
import { readPaneMessage, writeHostMessage, type PaneMessage } from "./paneMessage";
import { readMethodCall, type MethodCall } from "./readMethodCall";

const DONE = 0;
/** Office's error "this is not supported". */
const NOT_SUPPORTED = 5001;
const OBJECT_MODEL_EVENTS = "richApiMessage";
const SELECTION_EVENT = "documentSelectionChanged";

interface FrameNeeds {
  /** The frame's window; messages from other windows are not answered. */
  readonly frame: () => Window | null;
  /** The page has said that its handlers of ribbon commands may be called. */
  readonly onCommandsReady?: () => void;
  /** A ribbon command has ended; status 0 means success. */
  readonly onCommandCompleted?: (id: string, status: number) => void;
}

/** What a frame's page needs from the open workbook. */
export type FrameSession = Pick<Session, "host" | "answer" | "change" | "onEvents" | "tellEvents">;

interface ServedFrame {
  /**
   * Sends one of Office's own events to the page.
   * @returns whether the page listens to it
   */
  tell(event: string, data: unknown): boolean;
  stop(): void;
}

/** Serves one frame until stopped. */
export function serveFrame(session: FrameSession, needs: FrameNeeds): ServedFrame {
  const { origin } = window.location;
  /** Events that the page listens to, each with the id for its messages. */
  const listening = new Map<string, number>();

  const post = (kind: "answer" | "event", name: string, correlationId: number, data: unknown) =>
    needs
      .frame()
      ?.postMessage(
        writeHostMessage({ kind, name, correlationId, data }, CONVERSATION, origin),
        origin,
      );

  const tell = (event: string, data: unknown): boolean => {
    const correlationId = listening.get(event);
    if (correlationId === undefined) return false;
    post("event", event, correlationId, data);
    return true;
  };

  const tellObjectModel = (events: readonly EventEntry[]): void => {
    const rows = events
      .filter(({ messageType }) => messageType !== EVENT.documentSelectionChanged)
      .map((event) => [
        event.messageCategory,
        event.messageType,
        event.targetId,
        event.message,
        "",
      ]);
    if (rows.length > 0) tell(OBJECT_MODEL_EVENTS, { ArrayData: rows });
    if (rows.length < events.length) tell(SELECTION_EVENT, {});
  };

  const answerToCall = (call: MethodCall): object => {
    const done = { Version: call.version, Error: DONE };
    switch (call.kind) {
      case "objectModel": {
        const { body } = call;
        const toOffice = isAddinServiceRequest(body);
        const response = toOffice ? addinServiceAnswer(body) : session.answer(body);
        if (toOffice) needs.onCommandsReady?.();
        return { ...done, Data: [200, [], JSON.stringify(response)] };
      }
      case "saveSettings":
        session.change((host) => keepSettings(host, call.settings));
        return done;
      case "readSettings":
        return { ...done, Properties: { Settings: settingsOf(session.host()) } };
      case "commandCompleted":
        needs.onCommandCompleted?.(call.id, call.status);
        return done;
      case "unknown":
        return { ...done, Error: NOT_SUPPORTED };
    }
  };

  const answerTo = ({ kind, name, correlationId, data }: PaneMessage): unknown => {
    if (kind !== "call") {
      if (kind === "register") listening.set(name, correlationId);
      else listening.delete(name);
      if (name === SELECTION_EVENT) listenToDocumentSelection(session.host(), kind === "register");
      return { Error: DONE };
    }
    if (name === "ContextActivationManager_getAppContextAsync") {
      return appContext(session.host().state.settings);
    }
    return name === "executeMethod" ? answerToCall(readMethodCall(data)) : undefined;
  };

  const receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== needs.frame() || event.origin !== origin) return;
    const message = readPaneMessage(event.data);
    if (!message) return;
    post("answer", message.name, message.correlationId, answerTo(message));
    session.tellEvents();
  };

  window.addEventListener("message", receive);
  const deaf = session.onEvents(tellObjectModel);
  return {
    tell,
    stop: () => {
      window.removeEventListener("message", receive);
      deaf();
    },
  };
}

/** The library always sends all document settings: a missing one was removed. */
function keepSettings(host: Host, settings: ReadonlyMap<string, string>): void {
  host.state.settings.clear();
  for (const [key, value] of settings) host.state.settings.set(key, JSON.parse(value));
  host.isDirty = true;
}

function settingsOf(host: Host): { readonly Name: string; readonly Value: string }[] {
  return [...host.state.settings].map(([Name, value]) => ({ Name, Value: JSON.stringify(value) }));
}
