/** The cells that a defined name refers to. */
import type { CellPlace } from "./problems";
import type { Cell, WorkbookCells } from "../../file/WorkbookCells";

export interface FoundCell {
  readonly place: CellPlace;
  readonly cell: Cell | undefined;
}

/** The cells of the first column of a name's area, from top to bottom; none if the name is lost. */
export function areaCells(
  { names, sheets }: WorkbookCells,
  name: string,
  column = 0,
): readonly FoundCell[] {
  const found = names.get(name.toLowerCase());
  const sheet = sheets.find((one) => one.name === found?.sheet);
  if (found === undefined || sheet === undefined) return [];
  const { area } = found;
  return Array.from({ length: area.rows }, (_, index): FoundCell => {
    const place = { sheet: sheet.name, row: area.row + index, column: area.column + column };
    return { place, cell: sheet.rows.get(place.row)?.get(place.column) };
  });
}
