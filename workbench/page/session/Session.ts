/** The workbook that is open in the page, and its observers: the grid and the pane. */
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
  /** Runs a request of the client library. */
  answer(body: RequestBody): ResponseBody;
  /**
   * Performs a person's action on the workbook and notifies the grid and the pane.
   * @param label what can then be undone, such as "Typing in D4"; without one it cannot be undone
   * @param sheets those that the action can change, if known
   */
  change<Outcome>(
    work: (host: Host) => Outcome,
    label?: string,
    sheets?: readonly SheetState[],
  ): Outcome;
  /**
   * Undoes the last step of the person or the add-in.
   * @returns what it was
   */
  undo(): string | undefined;
  /**
   * Redoes what was undone last.
   * @returns what it was
   */
  redo(): string | undefined;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Selects cells of a sheet; the first is the active one unless another is given. */
  select(sheet: SheetState, area: RangeAddress, active?: CellAddress): void;
  /** From now on charts give pictures. */
  usePainter(painter: ChartPainter): void;
  /** Sets whether someone is typing in a cell, during which Excel refuses every request. */
  setTyping(typing: boolean): void;
  /** Opens another workbook instead of this one. */
  open(state: WorkbookState): void;
  /** Increases with every change. */
  version(): number;
  /** Increases with every change except of the selection. */
  contents(): number;
  /** Increases with every workbook that is opened. */
  generation(): number;
  /** @returns a function to unsubscribe */
  subscribe(listener: () => void): () => void;
  onEvents(listener: (events: readonly EventEntry[]) => void): () => void;
  /** Sends the events since the last time. */
  tellEvents(): void;
}

/**
 * Opens an empty workbook.
 * @param listPicksUnheard true for an Excel that reports no change for values picked from lists
 */
export function openSession(members: Members, listPicksUnheard = false): Session {
  let painter: ChartPainter | undefined;
  const open = (state: WorkbookState): Host => {
    const opened = openWorkbook(state, createCalculationEngine(), () => new Date());
    opened.chartPainter = painter;
    opened.listPicksUnheard = listPicksUnheard;
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
      const answer = (): ResponseBody => answerRequest(host, body, members).response;
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
