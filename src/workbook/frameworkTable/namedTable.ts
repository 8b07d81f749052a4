import type { SheetCells } from "../file/WorkbookCells";
import { plainTextOf } from "./tidyText";

/** A table by the names in its first row. */
export interface NamedTable {
  readonly sheet: SheetCells;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly number[];
}

/** The table of a sheet. */
export function namedTable(sheet: SheetCells): NamedTable {
  const rows = [...sheet.rows.keys()].sort((one, other) => one - other);
  const [first, ...others] = rows;
  const columns = new Map(
    [...(sheet.rows.get(first) ?? [])].map(
      ([column, cell]) => [plainTextOf(cell).trim().toLowerCase(), column] as const,
    ),
  );
  return { sheet, columns, rows: others };
}

/** True if any row has a text in that column. */
export function isFilled({ sheet, rows }: NamedTable, column: number): boolean {
  return rows.some((row) => plainTextOf(sheet.rows.get(row)?.get(column)).trim() !== "");
}
