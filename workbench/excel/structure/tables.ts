/** Tables: what their header cells must be, and how they follow writes to them. */
import { intersect } from "../grid/area";
import { ensureCell } from "../grid/cells";
import { shownText } from "../grid/shownText";
import type { Host } from "../Host";
import type { RangeAddress, SheetState, TableState } from "../state";

/** Column names as Excel makes them from header cells: texts, not empty, no duplicates. */
function uniqueColumnNames(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const wanted = text === "" ? `Column${index + 1}` : text;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Takes the header cells' texts as column names, and writes those back to the cells. */
export function adoptHeaders(host: Host, sheet: SheetState, table: TableState): void {
  const { range } = table;
  const texts = Array.from({ length: range.columnCount }, (_, offset) =>
    shownText(host, sheet, range.row, range.column + offset),
  );
  table.columns = uniqueColumnNames(texts);
  table.columns.forEach((name, offset) => {
    const cell = ensureCell(sheet, range.row, range.column + offset);
    if (cell.value === name && cell.formula === undefined) return;
    delete cell.formula;
    cell.value = name;
    host.engine.setLiteral(sheet.id, range.row, range.column + offset, name);
  });
}

/** After a write: updates the names of tables whose header row was changed. */
export function syncTableHeaders(host: Host, sheet: SheetState, area: RangeAddress): void {
  for (const table of sheet.tables) {
    if (table.showHeaders && intersect({ ...table.range, rowCount: 1 }, area)) {
      adoptHeaders(host, sheet, table);
    }
  }
}
