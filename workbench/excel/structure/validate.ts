/** Whether a cell's value satisfies its validation. */
import type { CellValue } from "../../engine/CalculationEngine";
import { contains } from "../grid/area";
import { mapArea, valueAt } from "../grid/cells";
import { shownText } from "../grid/shownText";
import { splitSheet, parseArea } from "../grid/address";
import { sheetByName, type Host } from "../Host";
import type { RangeAddress, SheetState, ValidationRule, ValidationState } from "../state";
import { areaOfName, areaOfReference } from "./names";
import { copyFormula } from "../../engine/formula/rewriteReferences";

/** The validation of a cell, if it has one. */
export function validationAt(
  sheet: SheetState,
  row: number,
  column: number,
): ValidationState | undefined {
  return sheet.validations.find(({ ranges }) => ranges.some((area) => contains(area, row, column)));
}

/** The texts of a list's choices; undefined when its source is not a range. */
export function choicesOf(host: Host, sheet: SheetState, source: string): string[] | undefined {
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const { address } = splitSheet(source.slice(1));
  const found = parseArea(address)
    ? areaOfReference(host, source, sheet)
    : areaOfName(host, sheetOf(host, source) ?? sheet, address);
  if (!found) return undefined;
  return textsIn(host, found.sheet, found.area);
}

function sheetOf(host: Host, source: string): SheetState | undefined {
  const { sheet } = splitSheet(source.slice(1));
  return sheet === undefined ? undefined : sheetByName(host, sheet);
}

function textsIn(host: Host, sheet: SheetState, area: RangeAddress): string[] {
  const texts = mapArea(area, (row, column) => shownText(host, sheet, row, column));
  return texts.flat().filter((text) => text !== "");
}

/** Whether the cell's current value satisfies its validation. */
export function isValid(host: Host, sheet: SheetState, row: number, column: number): boolean {
  const validation = validationAt(sheet, row, column);
  if (!validation) return true;
  const value = valueAt(host, sheet, row, column);
  if (value === "") return validation.ignoreBlanks;
  const [first] = validation.ranges;
  const base = first ?? { row, column, rowCount: 1, columnCount: 1 };
  const evaluate = (formula: string): CellValue =>
    host.engine.evaluate(
      sheet.id,
      row,
      column,
      copyFormula(formula, row - base.row, column - base.column),
    );
  return keepsTo(host, sheet, { row, column, value, rule: validation.rule, evaluate });
}

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly rule: ValidationRule;
  readonly evaluate: (formula: string) => CellValue;
}

function keepsTo(host: Host, sheet: SheetState, entry: Entry): boolean {
  const { rule, value, evaluate } = entry;
  if (rule.kind === "custom") {
    const result = evaluate(rule.formula);
    return typeof result === "number" ? result !== 0 : result === true;
  }
  if (rule.kind === "list") {
    const choices = choicesOf(host, sheet, rule.source);
    const text = shownText(host, sheet, entry.row, entry.column);
    // Excel is case-sensitive only if the choices are written in the rule itself.
    if (!rule.source.startsWith("=")) return choices?.includes(text) ?? false;
    return choices?.some((choice) => choice.toLowerCase() === text.toLowerCase()) ?? false;
  }
  const measured = rule.kind === "textLength" ? lengthOf(value) : value;
  if (typeof measured !== "number") return false;
  if (rule.kind === "wholeNumber" && !Number.isInteger(measured)) return false;
  const limit = (formula: string | number): number => {
    if (typeof formula === "number") return formula;
    const result = formula.startsWith("=") ? evaluate(formula) : Number(formula);
    return typeof result === "number" ? result : NaN;
  };
  return compares(measured, rule.operator, limit(rule.formula1), limit(rule.formula2 ?? ""));
}

function lengthOf(value: CellValue): number {
  return typeof value === "object" ? NaN : String(value).length;
}

/** Excel's comparison operators by name. */
function compares(value: number, operator: string, first: number, second: number): boolean {
  switch (operator) {
    case "Between":
      return value >= first && value <= second;
    case "NotBetween":
      return value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
    default:
      return false;
  }
}
