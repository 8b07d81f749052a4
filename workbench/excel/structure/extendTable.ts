/** Extends a table at its end: new rows get the format and formulas of those above them. */
import { notImplemented } from "../ExcelError";
import { bringFormulasUpToDate, cellAt, ensureCell, usedArea } from "../grid/cells";
import { contains } from "../grid/area";
import { writeCells } from "../grid/writeCells";
import type { Host } from "../Host";
import type { Json } from "../model/ExcelObject";
import type { RangeAddress, SheetState, TableState } from "../state";
import { copyFormula } from "../../engine/formula/rewriteReferences";

/**
 * Adds rows at the table's end.
 * @returns their area.
 * @throws when there are cells below.
 */
export function extendTable(
  host: Host,
  sheet: SheetState,
  table: TableState,
  count: number,
  keepContent = false,
): RangeAddress {
  bringFormulasUpToDate(host);
  const last = table.range.row + table.range.rowCount - 1;
  const added = { ...table.range, row: last + 1, rowCount: count };
  if (!keepContent && usedArea(sheet, added, true)) {
    throw notImplemented("a table that grows over cells below it");
  }
  table.range = { ...table.range, rowCount: table.range.rowCount + count };
  const contents: Json[][] = [];
  for (let row = last + 1; row <= last + count; row += 1) {
    contents.push(
      table.columns.map((_, offset) => copyDown(sheet, table, last, row, added.column + offset)),
    );
  }
  writeCells(host, sheet, added, contents);
  extendRules(sheet.validations, last, added);
  extendRules(sheet.conditionalFormats, last, added);
  return added;
}

/** Copies the format of the row above, and its formula if the entire column has the same one. */
function copyDown(
  sheet: SheetState,
  table: TableState,
  last: number,
  row: number,
  column: number,
): Json {
  const above = cellAt(sheet, last, column);
  if (above?.format) ensureCell(sheet, row, column).format ??= above.format;
  if (above?.formula === undefined || cellAt(sheet, row, column)?.value) return null;
  const first = table.range.row + 1;
  for (let other = first; other <= last; other += 1) {
    const formula = cellAt(sheet, other, column)?.formula;
    if (formula === undefined || copyFormula(formula, last - other, 0) !== above.formula) {
      return null;
    }
  }
  return copyFormula(above.formula, row - last, 0);
}

/** Extends the rules on the table's last row to the new rows. */
function extendRules(
  rules: readonly { ranges: RangeAddress[] }[],
  last: number,
  added: RangeAddress,
): void {
  for (const rule of rules) {
    rule.ranges = rule.ranges.map((range) => {
      const endsThere = range.row + range.rowCount - 1 === last;
      const inTable =
        contains({ ...added, row: last, rowCount: 1 }, last, range.column) &&
        range.column + range.columnCount <= added.column + added.columnCount;
      return endsThere && inTable ? { ...range, rowCount: range.rowCount + added.rowCount } : range;
    });
  }
}
