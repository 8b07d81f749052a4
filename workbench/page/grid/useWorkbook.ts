/** What a person does in the workbook's window, and its current mode. */
import { useEffect, useRef, useState } from "react";
import { formatArea } from "../../excel/grid/address";
import { usedArea } from "../../excel/grid/cells";
import { intersect, WHOLE_SHEET } from "../../excel/grid/area";
import type { CellAddress, RangeAddress, SheetState } from "../../excel/state";
import { activateSheet, activeSheet } from "../../excel/structure/sheets";
import { clearCells } from "../../excel/user/moveContents";
import type { Session } from "../session/Session";
import { followLink, linkTarget } from "../sheet/links";
import { typedText } from "../../excel/user/typedText";
import { lockedRefusal, outcomeOf, typeInto, type Outcome } from "../sheet/typeInto";
import type { Question } from "./Question";
import type { Leaving } from "./leavingKey";
import { READY, type Mode } from "./Mode";
import { nextInArea, oneCell } from "./selection";

export interface Workbook {
  readonly session: Session;
  readonly sheet: SheetState;
  readonly area: RangeAddress;
  readonly active: CellAddress;
  readonly mode: Mode;
  readonly setMode: (mode: Mode) => void;
  /** What Excel asks or says; until it is answered nothing else can be done. */
  readonly question: Question | undefined;
  readonly ask: (question: Question | undefined) => void;
  /** The grid, which has the focus while nobody types. */
  readonly grid: React.RefObject<HTMLDivElement>;
  /** Back to the grid. */
  readonly back: () => void;
  /**
   * Ends typing, as a click elsewhere does.
   * @returns whether it ended
   */
  readonly finishTyping: () => boolean;
  readonly select: (area: RangeAddress, active?: CellAddress) => void;
  readonly startTyping: (text?: string) => void;
  readonly enter: (text: string, leaving: Leaving) => boolean;
  /** Enters what was picked from the active cell's list. */
  readonly pick: (choice: string) => boolean;
  /** Moves the selection as Enter and Tab do; within several selected cells it wraps around. */
  readonly goOn: (leaving: Leaving) => void;
  /**
   * Performs an action that can be undone, and shows what Excel says to it.
   * @returns whether it was done
   */
  readonly act: (label: string, deed: () => void, sheets?: readonly SheetState[]) => boolean;
  readonly clear: () => void;
  /** @returns whether the cell is a link to an existing place */
  readonly follow: (cell: CellAddress) => boolean;
  readonly chooseSheet: (sheet: SheetState) => void;
}

const STEPS: Readonly<
  Record<"down" | "up" | "left" | "right", readonly ["Enter" | "Tab", boolean]>
> = { down: ["Enter", false], up: ["Enter", true], right: ["Tab", false], left: ["Tab", true] };

/** The workbook of a session, as one window of Excel shows it. */
export function useWorkbook(session: Session, move: MoveOn): Workbook {
  const [mode, setMode] = useState<Mode>(READY);
  const [question, ask] = useState<Question>();
  const grid = useRef<HTMLDivElement>(null);
  const tabbedFrom = useRef<number>();
  // The editor loses the focus when typing ends: that must not enter its text again.
  const leaving = useRef(false);
  const host = session.host();
  const sheet = activeSheet(host);
  const { area, active } = host.selection;

  // While someone types, Excel refuses every request.
  useEffect(() => {
    session.setTyping(mode.kind === "typing");
    return () => session.setTyping(false);
  }, [session, mode.kind]);

  const back = (): void => {
    leaving.current = true;
    setMode(READY);
    grid.current?.focus({ preventScroll: true });
    leaving.current = false;
  };

  const select = (to: RangeAddress, toActive?: CellAddress): void => {
    if (mode.kind !== "ready") setMode(READY);
    tabbedFrom.current = undefined;
    session.select(sheet, to, toActive);
    grid.current?.focus({ preventScroll: true });
  };

  const startTyping = (text?: string): void => {
    const refusal = lockedRefusal(sheet, oneCell(active));
    if (refusal) ask({ kind: "told", refusal });
    else if (text !== undefined) setMode({ kind: "typing", text, moving: false });
    else {
      const present = typedText(host, sheet, active.row, active.column);
      setMode({ kind: "typing", text: present, moving: true });
    }
  };

  const goOn = (way: Leaving): void => {
    if (way === "stay" || way === "fill") return;
    const [key, backwards] = STEPS[way];
    if (area.rowCount * area.columnCount > 1) {
      session.select(sheet, area, nextInArea(area, active, key, backwards));
      return;
    }
    const next = move(active, way);
    // After Tabs, Enter moves to the next row, below where the first Tab was pressed.
    const from = way === "down" ? tabbedFrom.current : undefined;
    session.select(sheet, oneCell(from === undefined ? next : { ...next, column: from }));
    tabbedFrom.current = way === "right" ? (tabbedFrom.current ?? active.column) : undefined;
  };

  const enterInto = (text: string, way: Leaving, answered: boolean, picked: boolean): Outcome => {
    const cells = way === "fill" ? cellsOf(area) : [active];
    const label = `Typing in ${formatArea(way === "fill" ? area : oneCell(active))}`;
    let outcome: Outcome = { kind: "done" };
    session.change(
      () => {
        for (const cell of cells) {
          if (outcome.kind !== "done") return;
          outcome = typeInto(host, sheet, cell, text, answered, picked);
        }
      },
      label,
      [sheet],
    );
    return outcome;
  };

  const enter = (text: string, way: Leaving, answered = false, picked = false): boolean => {
    if (leaving.current) return false;
    session.setTyping(false);
    const outcome = enterInto(text, way, answered, picked);
    back();
    if (outcome.kind === "done") {
      goOn(way);
      return true;
    }
    ask({
      ...outcome,
      onAgain: () => {
        ask(undefined);
        setMode({ kind: "typing", text, moving: true });
      },
      onYes: () => {
        ask(undefined);
        enter(text, way, true);
      },
    });
    return false;
  };

  const finishTyping = (): boolean => mode.kind !== "typing" || enter(mode.text, "stay");

  const act = (label: string, deed: () => void, sheets?: readonly SheetState[]): boolean => {
    const outcome = session.change(() => outcomeOf(deed), label, sheets);
    if (outcome.kind === "refused") ask({ kind: "told", refusal: outcome.refusal });
    return outcome.kind === "done";
  };

  return {
    session,
    sheet,
    area,
    active,
    mode,
    setMode,
    question,
    ask,
    grid,
    back,
    finishTyping,
    select,
    startTyping,
    enter,
    pick: (choice) => enter(choice, "stay", false, true),
    goOn,
    act,
    clear: () => {
      act(`Clearing ${formatArea(area)}`, () => clearCells(host, sheet, filledPart(sheet, area)), [
        sheet,
      ]);
    },
    follow: (cell) => {
      const target = linkTarget(host, sheet, cell.row, cell.column);
      return target !== undefined && session.change(() => followLink(host, sheet, target));
    },
    chooseSheet: (chosen) => {
      if (finishTyping()) session.change(() => activateSheet(host, chosen));
    },
  };
}

/** The cell next to another, skipping hidden rows and columns. */
type MoveOn = (from: CellAddress, direction: "down" | "up" | "left" | "right") => CellAddress;

function cellsOf({ row, column, rowCount, columnCount }: RangeAddress): CellAddress[] {
  return Array.from({ length: rowCount * columnCount }, (_, at) => ({
    row: row + Math.floor(at / columnCount),
    column: column + (at % columnCount),
  }));
}

/**
 * Cuts entire rows and columns to the filled part of the sheet; if nothing is filled, leaves the
 * area unchanged.
 */
export function filledPart(sheet: SheetState, area: RangeAddress): RangeAddress {
  const used = usedArea(sheet, WHOLE_SHEET, false);
  return (used && intersect(used, area)) ?? { ...area, rowCount: 1, columnCount: 1 };
}
