import type { Context } from "../calculation/Context";
import { evaluate } from "../calculation/evaluate";
import { resultOf } from "../calculation/result";
import type { Scalar } from "../calculation/values";
import type { Expression } from "../formula/Expression";
import { createFormulaCell, type FormulaCell, type Sheet } from "./Sheet";

/** Formulas that read one another deeper than this are worked out from the far end, stack by stack. */
const DEPTH_LIMIT = 100;

class TooDeep {
  constructor(readonly formula: FormulaCell) {}
}

export interface Calculator {
  /** A cell's value, worked out when it is needed; null when there is nothing in it. */
  readonly readCell: (sheetId: string, row: number, column: number) => Scalar;
  /** What an expression gives in a place. */
  readonly evaluateAt: (
    expression: Expression,
    sheetId: string,
    row: number,
    column: number,
  ) => Scalar;
}

/**
 * Works out the formulas of sheets when they are read. Formulas that need their own result give 0,
 * all that stand in the circle, as in Excel.
 */
export function createCalculator(
  sheets: ReadonlyMap<string, Sheet>,
  lookups: Pick<Context, "sheetIdOf" | "nameOf">,
): Calculator {
  /** The formulas being worked out, each because the one before it reads it. */
  let chain: FormulaCell[] = [];
  const circular = new Set<FormulaCell>();

  function usedSize(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    for (const sheet of sheets.values()) {
      rows = Math.max(rows, sheet.rows.length);
      columns = Math.max(columns, sheet.columnCount);
    }
    return { rows, columns };
  }

  function compute(formula: FormulaCell): void {
    formula.state = "computing";
    chain.push(formula);
    try {
      const { sheetId, row, column } = formula;
      const context = { sheetId, row, column, readCell, usedSize, ...lookups };
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
        // A circle longer than the chain may grow.
        needed.value = 0;
        needed.state = "done";
      } else pending.push(needed);
    }
  }

  return {
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
