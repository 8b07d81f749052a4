/** Formulas of validations and conditional formats, which are not in a cell. */
import { FormulaError } from "../../engine/CalculationEngine";
import { invalidArgument } from "../ExcelError";
import { FORMULA_LIMIT } from "../grid/enterText";
import type { Host } from "../Host";
import type { RangeAddress, SheetState } from "../state";
import { findName, tableNamed } from "./names";

/** @throws InvalidArgument for a text that is not a formula, or for a name that does not exist. */
export function requireFormula(
  host: Host,
  sheet: SheetState,
  area: RangeAddress | undefined,
  formula: string,
): string {
  if (!formula.startsWith("=") || formula.length < 2) {
    throw invalidArgument(`a formula begins with "=": ${formula}`);
  }
  if (formula.length > FORMULA_LIMIT) {
    throw invalidArgument(`a formula has at most ${FORMULA_LIMIT} characters`);
  }
  const name = /^=([\p{L}_\\][\p{L}\p{N}_.\\]*)$/u.exec(formula)?.[1];
  const known = name === undefined || /^(true|false)$/i.test(name);
  if (!known && !findName(host, sheet, name) && !tableNamed(host, name) && !isCell(name)) {
    throw invalidArgument(`the name ${name} does not exist`);
  }
  try {
    host.engine.evaluate(sheet.id, area?.row ?? 0, area?.column ?? 0, formula);
  } catch (error) {
    if (error instanceof FormulaError) throw invalidArgument(error.message);
    throw error;
  }
  return formula;
}

function isCell(text: string): boolean {
  return /^[a-z]{1,3}\d+$/i.test(text);
}
