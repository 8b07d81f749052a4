/** Which conditional formats hold for a cell, and the format that results. */
import type { CellValue } from "../../engine/CalculationEngine";
import { copyFormula } from "../../engine/formula/rewriteReferences";
import { contains } from "../../excel/grid/area";
import { valueAt } from "../../excel/grid/cells";
import type { Host } from "../../excel/Host";
import type {
  CellFormat,
  ConditionalFormatState,
  RangeAddress,
  SheetState,
} from "../../excel/state";

interface Place {
  readonly host: Host;
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

/**
 * Cached formulas after moving them by rows and columns, because each drawing needs the same ones.
 */
const movedFormulas = new Map<string, string>();
const MOVED_LIMIT = 20_000;

function movedFormula(formula: string, rows: number, columns: number): string {
  const key = `${rows} ${columns} ${formula}`;
  const known = movedFormulas.get(key);
  if (known !== undefined) return known;
  if (movedFormulas.size >= MOVED_LIMIT) movedFormulas.clear();
  const moved = copyFormula(formula, rows, columns);
  movedFormulas.set(key, moved);
  return moved;
}

/** The rule's formula for the cell: it was written for the first cell of its ranges. */
function evaluate(place: Place, first: RangeAddress, formula: string): CellValue {
  const { host, sheet, row, column } = place;
  const moved = movedFormula(formula, row - first.row, column - first.column);
  return host.engine.evaluate(sheet.id, row, column, moved);
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

function asFormula(value: string): string {
  return value.startsWith("=") ? `(${value.slice(1)})` : `(${value})`;
}

/** A cell-value rule as an equivalent formula. */
function comparison(cell: string, operator: string, first: string, second = '""'): string {
  const sign = SIGNS[operator];
  if (sign !== undefined) return `=${cell}${sign}${asFormula(first)}`;
  const between = `AND(${cell}>=${asFormula(first)},${cell}<=${asFormula(second)})`;
  return operator === "NotBetween" ? `=NOT(${between})` : `=${between}`;
}

function matches(text: string, rule: { operator: string; text: string }): boolean {
  const wanted = rule.text.toLowerCase();
  switch (rule.operator) {
    case "BeginsWith":
      return text.startsWith(wanted);
    case "EndsWith":
      return text.endsWith(wanted);
    case "NotContains":
      return !text.includes(wanted);
    default:
      return text.includes(wanted);
  }
}

function holds(place: Place, format: ConditionalFormatState): boolean {
  const [first] = format.ranges;
  if (!first) return false;
  const { rule } = format;
  if (rule.kind === "custom") return isTrue(evaluate(place, first, rule.formula));
  const value = valueAt(place.host, place.sheet, place.row, place.column);
  if (rule.kind === "containsText") {
    return typeof value === "string" && matches(value.toLowerCase(), rule);
  }
  if (value === "" || typeof value === "object") return false;
  const text = typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
  return isTrue(
    evaluate(place, first, comparison(text, rule.operator, rule.formula1, rule.formula2)),
  );
}

/** The cell's format with the conditional formats that hold, the first one taking precedence. */
export function withConditionalFormats(
  host: Host,
  sheet: SheetState,
  row: number,
  column: number,
  own: CellFormat,
): CellFormat {
  let added: CellFormat = {};
  for (const format of sheet.conditionalFormats) {
    if (!format.ranges.some((area) => contains(area, row, column))) continue;
    if (!holds({ host, sheet, row, column }, format)) continue;
    added = {
      ...format.format,
      ...added,
      borders: { ...format.format.borders, ...added.borders },
    };
    if (format.stopIfTrue) break;
  }
  return { ...own, ...added, borders: { ...own.borders, ...added.borders } };
}
