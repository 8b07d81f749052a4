/** Reads named cells and converts their values. */
import type { LevelCell } from "../../assessment/levelEntry";

/** The range of a defined name with these properties; a null object if it was deleted. */
export function named(
  context: Excel.RequestContext,
  name: string,
  properties = "values",
): Excel.Range {
  return context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load(properties);
}

/** The value of a range's first cell; "" if the range was deleted. */
export function cellOf(range: Excel.Range): unknown {
  return range.isNullObject ? "" : range.values[0][0];
}

/** A cell value for parseLevelEntry. */
export function levelCell(value: unknown): LevelCell {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
}

/** A cell as text; a typed date or number as displayed, not as Excel's serial number. */
export function shownText(value: unknown, shown: string): string {
  if (typeof value === "boolean") return shown;
  if (typeof value === "number" && !shown.startsWith("#")) return shown;
  return value === null || value === undefined ? "" : String(value);
}
