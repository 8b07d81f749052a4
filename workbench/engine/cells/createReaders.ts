import type { Context } from "../calculation/Context";
import { cellArea, invalidate, precedentsOf, unwatch, watch } from "./dependencies";
import { formulasOf, type FormulaCell, type Sheet } from "./Sheet";

/**
 * Which formulas read what: the formulas of all sheets, registered by the cells and names that they
 * read.
 */
interface Readers {
  readonly all: () => readonly FormulaCell[];
  readonly enter: (formula: FormulaCell) => void;
  /** Registers all formulas again; each must be recalculated. */
  readonly enterAll: () => void;
  /** Registers formulas again whose text changed; they and their readers must be recalculated. */
  readonly enterAgain: (formulas: readonly FormulaCell[]) => void;
  /**
   * Registers the formulas that use a name (in lower case) again, after it was added, changed or
   * deleted.
   */
  readonly enterUsersOf: (name: string) => void;
}

/** The readers of sheets, none registered yet. */
export function createReaders(
  sheets: ReadonlyMap<string, Sheet>,
  lookups: Pick<Context, "sheetIdOf" | "nameOf">,
): Readers {
  const users = new Map<string, Set<FormulaCell>>();

  function enter(formula: FormulaCell): void {
    const precedents = precedentsOf(formula.expression, { sheetId: formula.sheetId, ...lookups });
    watch(formula, precedents.areas, sheets);
    for (const name of precedents.names) {
      const entered = users.get(name) ?? new Set();
      users.set(name, entered.add(formula));
      formula.leave.push(() => entered.delete(formula));
    }
  }

  function all(): readonly FormulaCell[] {
    return [...sheets.values()].flatMap(formulasOf);
  }

  function enterAgain(formulas: readonly FormulaCell[]): void {
    for (const formula of formulas) {
      unwatch(formula);
      enter(formula);
      formula.state = "stale";
      invalidate(cellArea(formula.sheetId, formula.row, formula.column), sheets);
    }
  }

  return {
    all,
    enter,
    enterAgain,
    enterAll: () => {
      for (const sheet of sheets.values()) sheet.watches.clear();
      users.clear();
      for (const formula of all()) {
        formula.leave.length = 0;
        formula.state = "stale";
        enter(formula);
      }
    },
    enterUsersOf: (name) => enterAgain([...(users.get(name) ?? [])]),
  };
}
