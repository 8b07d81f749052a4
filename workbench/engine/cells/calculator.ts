import type { Context, Rows } from "../calculation/Context";
import { evaluate } from "../calculation/evaluate";
import { resultOf } from "../calculation/result";
import type { Area, Scalar } from "../calculation/values";
import type { Expression } from "../formula/Expression";
import { createFormulaCell, type FormulaCell, type Sheet } from "./Sheet";

/** Chains of formulas deeper than this are calculated from the far end, one stack at a time. */
const DEPTH_LIMIT = 100;

/** Smaller areas are not cached. */
const KEPT_FROM = 8;

/** Thrown through half-calculated formulas, to start with the one they need. */
class TooDeep extends Error {
  constructor(readonly formula: FormulaCell) {
    super("Formulas read one another too deep.");
  }
}

interface Calculator {
  /** Must be called whenever a cell has changed. */
  readonly forgetAreas: () => void;
  /** A cell's value, calculated on demand; null for an empty cell. */
  readonly readCell: (sheetId: string, row: number, column: number) => Scalar;
  /** The result of an expression at a position. */
  readonly evaluateAt: (
    expression: Expression,
    sheetId: string,
    row: number,
    column: number,
  ) => Scalar;
}

/**
 * Calculates the formulas of sheets when they are read. As in Excel, all formulas of a circular
 * reference give 0.
 */
export function createCalculator(
  sheets: ReadonlyMap<string, Sheet>,
  lookups: Pick<Context, "sheetIdOf" | "nameOf" | "today">,
): Calculator {
  /** The formulas being calculated; each reads the next. */
  let chain: FormulaCell[] = [];
  const circular = new Set<FormulaCell>();

  /**
   * Values of larger areas, cached until the next change because many formulas read the same ones.
   */
  const areas = new Map<string, Rows>();

  function readRows({ sheetId, row, column, rowCount, columnCount }: Area): Rows {
    let usedRows = 1;
    let usedColumns = 1;
    for (const sheet of sheets.values()) {
      usedRows = Math.max(usedRows, sheet.rows.length - row);
      usedColumns = Math.max(usedColumns, sheet.columnCount - column);
    }
    const width = Math.min(columnCount, usedColumns);
    return Array.from({ length: Math.min(rowCount, usedRows) }, (_row, down) =>
      Array.from({ length: width }, (_cell, right) =>
        readCell(sheetId, row + down, column + right),
      ),
    );
  }

  function readArea(area: Area): Rows {
    const { sheetId, row, column, rowCount, columnCount } = area;
    if (rowCount * columnCount < KEPT_FROM) return readRows(area);
    const key = `${row} ${column} ${rowCount} ${columnCount} ${sheetId}`;
    const known = areas.get(key);
    if (known) return known;
    const rows = readRows(area);
    areas.set(key, rows);
    return rows;
  }

  function compute(formula: FormulaCell): void {
    formula.state = "computing";
    chain.push(formula);
    try {
      const { sheetId, row, column } = formula;
      const context = { sheetId, row, column, readCell, readArea, ...lookups };
      const value = resultOf(evaluate(formula.expression, context), context);
      formula.value = circular.delete(formula) ? 0 : value;
      formula.state = "done";
    } finally {
      if (formula.state === "computing") formula.state = "stale";
      chain.pop();
    }
  }

  function valueOf(formula: FormulaCell): Scalar {
    if (formula.state === "done") return formula.value;
    if (formula.state === "computing") {
      for (const member of chain.slice(chain.indexOf(formula))) circular.add(member);
      return 0;
    }
    if (chain.length >= DEPTH_LIMIT) throw new TooDeep(formula);
    compute(formula);
    return formula.value;
  }

  function readCell(sheetId: string, row: number, column: number): Scalar {
    const cell = sheets.get(sheetId)?.rows[row]?.[column];
    if (cell === undefined) return null;
    return typeof cell === "object" ? valueOf(cell) : cell;
  }

  function tryCompute(formula: FormulaCell): FormulaCell | undefined {
    const outer = chain;
    chain = [];
    try {
      if (formula.state !== "done") compute(formula);
      return undefined;
    } catch (problem) {
      if (problem instanceof TooDeep) return problem.formula;
      throw problem;
    } finally {
      chain = outer;
    }
  }

  function computeDeep(target: FormulaCell): void {
    const pending = [target];
    for (let formula = pending.at(-1); formula; formula = pending.at(-1)) {
      const needed = tryCompute(formula);
      if (!needed) pending.pop();
      else if (pending.includes(needed)) {
        // A circle longer than the depth limit.
        needed.value = 0;
        needed.state = "done";
      } else pending.push(needed);
    }
  }

  return {
    forgetAreas: () => areas.clear(),
    readCell: (sheetId, row, column) => {
      const cell = sheets.get(sheetId)?.rows[row]?.[column];
      if (typeof cell === "object" && cell.state !== "done") computeDeep(cell);
      return readCell(sheetId, row, column);
    },
    evaluateAt: (expression, sheetId, row, column) => {
      const passing = createFormulaCell(sheetId, row, column, "", expression);
      computeDeep(passing);
      return passing.value;
    },
  };
}
