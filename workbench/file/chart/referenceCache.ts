import type { CellValue } from "../../engine/CalculationEngine";
import type { WorkbookState } from "../../excel/state";
import { parseReference, withoutEquals } from "../addresses";
import { element, escapeText } from "../xml/element";

/** The current values of a reference, row by row; undefined if it is not a plain reference. */
function valuesAt(workbook: WorkbookState, formula: string): CellValue[] | undefined {
  const reference = parseReference(formula);
  const name = reference?.sheet.toLowerCase();
  const sheet = workbook.sheets.find((each) => each.name.toLowerCase() === name);
  if (!reference || !sheet) return undefined;
  const { row, column, rowCount, columnCount } = reference.range;
  return Array.from({ length: rowCount * columnCount }, (_, index) => {
    const cells = sheet.cells.get(row + Math.floor(index / columnCount));
    return cells?.get(column + (index % columnCount))?.value ?? "";
  });
}

function displayed(value: CellValue): string {
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function points(values: readonly CellValue[]): string {
  const count = element("c:ptCount", { val: values.length });
  const list = values.map((value, idx) =>
    value === "" ? "" : element("c:pt", { idx }, element("c:v", {}, escapeText(displayed(value)))),
  );
  return [count, ...list].join("");
}

function formulaElement(formula: string): string {
  return element("c:f", {}, escapeText(withoutEquals(formula)));
}

/**
 * A reference to numbers with its current values, so that viewers that do not calculate can show
 * the chart. Cells without a number count as empty.
 */
export function numberReference(workbook: WorkbookState, formula: string): string {
  const values = valuesAt(workbook, formula);
  if (!values) return element("c:numRef", {}, formulaElement(formula));
  const numbers = values.map((value) => (typeof value === "number" ? value : ""));
  const format = element("c:formatCode", {}, "General");
  const cache = element("c:numCache", {}, format, points(numbers));
  return element("c:numRef", {}, formulaElement(formula), cache);
}

/** A reference to texts with its current values. */
export function textReference(workbook: WorkbookState, formula: string): string {
  const values = valuesAt(workbook, formula);
  const cache = values && element("c:strCache", {}, points(values));
  return element("c:strRef", {}, formulaElement(formula), cache);
}

/** A reference to categories: numbers if all values are numbers, otherwise texts. */
export function categoryReference(workbook: WorkbookState, formula: string): string {
  const values = valuesAt(workbook, formula) ?? [];
  const numeric = values.length > 0 && values.every((value) => typeof value === "number");
  return numeric ? numberReference(workbook, formula) : textReference(workbook, formula);
}
