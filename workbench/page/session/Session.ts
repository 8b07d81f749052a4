/** The workbook that is open in the page, and all who look at it: the grid and the pane. */
import { answerRequest } from "../../bridge/answerRequest";
import { mayChange } from "../../bridge/mayChange";
import type { Members } from "../../bridge/members";
import { takeEvents, type EventEntry } from "../../bridge/takeEvents";
import type { RequestBody, ResponseBody } from "../../bridge/wire";
import { createCalculationEngine } from "../../engine/createCalculationEngine";
import type { ChartPainter, Host } from "../../excel/Host";
import { emptyWorkbook, openWorkbook } from "../../excel/openWorkbook";
import type { CellAddress, RangeAddress, SheetState, WorkbookState } from "../../excel/state";
import { select } from "../../excel/structure/select";
import { createHistory } from "../../excel/undo/History";

export interface Session {
  host(): Host;
  /** Carries out a request of the client library. */
  answer(body: RequestBody): ResponseBody;
  /**
   * Does what a person does to the workbook; the grid and the pane hear of it.
   * @param label what can then be taken back, as "Typing in D4"; without one it cannot
   * @param sheets those that the deed can change, where they are known
   */
  change<Outcome>(
    work: (host: Host) => Outcome,
    label?: string,
    sheets?: readonly SheetState[],
  ): Outcome;
  /** Takes back the last step of the person or the add-in. @returns what it was */
  undo(): string | undefined;
  /** Does again what was taken back last. @returns what it was */
  redo(): string | undefined;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Puts the cursor into cells of a sheet; the active one is the first unless it is said. */
  select(sheet: SheetState, area: RangeAddress, active?: CellAddress): void;
  /** From now on charts give pictures of themselves. */
  usePainter(painter: ChartPainter): void;
  /** Says whether someone is typing in a cell: Excel refuses every request meanwhile. */
  setTyping(typing: boolean): void;
  /** Opens another workbook in the place of this one. */
  open(state: WorkbookState): void;
  /** Grows with every change. */
  version(): number;
  /** Grows with every change but those of the cursor. */
  contents(): number;
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
  let painter: ChartPainter | undefined;
  const open = (state: WorkbookState): Host => {
    const opened = openWorkbook(state, createCalculationEngine(), () => new Date());
    opened.chartPainter = painter;
    return opened;
  };
  let host = open(emptyWorkbook());
  let history = createHistory(host);
  let version = 0;
  let contents = 0;
  let generation = 0;
  const listeners = new Set<() => void>();
  const eventListeners = new Set<(events: readonly EventEntry[]) => void>();

  const changed = (): void => {
    version += 1;
    contents += 1;
    tellListeners();
  };
  const tellListeners = (): void => {
    for (const listener of listeners) listener();
  };
  const tellEvents = (): void => {
    const events = takeEvents(host);
    if (events.length > 0) for (const listener of eventListeners) listener(events);
  };

  const stepping = (step: () => string | undefined): string | undefined => {
    const label = step();
    if (label !== undefined) changed();
    tellEvents();
    return label;
  };

  return {
    host: () => host,
    answer: (body) => {
      const answer = (): ResponseBody => answerRequest(host, body, members);
      const refused = host.inCellEditMode;
      const changes = !refused && mayChange(body);
      const response = changes ? history.record("What the add-in did", answer) : answer();
      changed();
      return response;
    },
    change: (work, label, sheets) => {
      const present = host;
      try {
        if (label === undefined) return work(present);
        return history.record(label, () => work(present), sheets);
      } finally {
        changed();
        tellEvents();
      }
    },
    undo: () => stepping(() => history.undo()),
    redo: () => stepping(() => history.redo()),
    canUndo: () => history.undoLabel() !== undefined,
    canRedo: () => history.redoLabel() !== undefined,
    select: (sheet, area, active) => {
      select(host, sheet, area, active);
      version += 1;
      tellListeners();
      tellEvents();
    },
    usePainter: (one) => {
      painter = one;
      host.chartPainter = one;
    },
    setTyping: (typing) => {
      host.inCellEditMode = typing;
    },
    open: (state) => {
      host = open(state);
      history = createHistory(host);
      generation += 1;
      changed();
    },
    version: () => version,
    contents: () => contents,
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
