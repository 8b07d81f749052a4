/** The workbook that is open in the page, and all who look at it: the grid and the pane. */
import { answerRequest } from "../../bridge/answerRequest";
import type { Members } from "../../bridge/members";
import { takeEvents, type EventEntry } from "../../bridge/takeEvents";
import type { RequestBody, ResponseBody } from "../../bridge/wire";
import { createCalculationEngine } from "../../engine/createCalculationEngine";
import type { Host } from "../../excel/Host";
import { emptyWorkbook, openWorkbook } from "../../excel/openWorkbook";
import type { RangeAddress, SheetState, WorkbookState } from "../../excel/state";
import { select } from "../../excel/structure/select";

export interface Session {
  host(): Host;
  /** Carries out a request of the client library. */
  answer(body: RequestBody): ResponseBody;
  /** Does what a person does to the workbook; the grid and the pane hear of it. */
  change<Outcome>(work: (host: Host) => Outcome): Outcome;
  /** Puts the cursor into cells of a sheet. */
  select(sheet: SheetState, area: RangeAddress): void;
  /** Says whether someone is typing in a cell: Excel refuses every request meanwhile. */
  setTyping(typing: boolean): void;
  /** Opens another workbook in the place of this one. */
  open(state: WorkbookState): void;
  /** Grows with every change. */
  version(): number;
  /** Grows with every workbook that is opened. */
  generation(): number;
  /** @returns how to stop */
  subscribe(listener: () => void): () => void;
  onEvents(listener: (events: readonly EventEntry[]) => void): () => void;
  /** Tells what has happened since the last time. */
  tellEvents(): void;
}

/** Opens an empty workbook. */
export function openSession(members: Members): Session {
  const open = (state: WorkbookState): Host =>
    openWorkbook(state, createCalculationEngine(), () => new Date());
  let host = open(emptyWorkbook());
  let version = 0;
  let generation = 0;
  const listeners = new Set<() => void>();
  const eventListeners = new Set<(events: readonly EventEntry[]) => void>();

  const changed = (): void => {
    version += 1;
    for (const listener of listeners) listener();
  };
  const tellEvents = (): void => {
    const events = takeEvents(host);
    if (events.length > 0) for (const listener of eventListeners) listener(events);
  };

  return {
    host: () => host,
    answer: (body) => {
      const response = answerRequest(host, body, members);
      changed();
      return response;
    },
    change: (work) => {
      try {
        return work(host);
      } finally {
        changed();
        tellEvents();
      }
    },
    select: (sheet, area) => {
      select(host, sheet, area);
      changed();
      tellEvents();
    },
    setTyping: (typing) => {
      host.inCellEditMode = typing;
    },
    open: (state) => {
      host = open(state);
      generation += 1;
      changed();
    },
    version: () => version,
    generation: () => generation,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onEvents: (listener) => {
      eventListeners.add(listener);
      return () => eventListeners.delete(listener);
    },
    tellEvents,
  };
}
