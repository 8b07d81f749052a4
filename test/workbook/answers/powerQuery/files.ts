/** Files as `Folder.Files` and `SharePoint.Files` list them, and workbooks as `Excel.Workbook` opens them. */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { readCells } from "../../../../src/workbook/file/readCells";
import type { Cell, SheetCells } from "../../../../src/workbook/file/WorkbookCells";
import { isoDate } from "../../../../src/workbook/plan/dateSerial";
import { QueryError, tableOf, type Value } from "./Value";

/** All files in a folder and the folders inside it; `shownAs` is what their paths begin with. */
export function filesIn(folder: string, shownAs: string): Value {
  return tableOf(() =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => ({
        Content: new Uint8Array(readFileSync(join(entry.parentPath, entry.name))),
        Name: entry.name,
        Extension: extname(entry.name),
        "Folder Path": `${shownAs}${entry.parentPath.slice(folder.length).replaceAll(sep, "/")}/`,
      })),
  );
}

/** A row for each sheet and each table; opened when one of them is needed, and only then refused. */
export function excelWorkbook([content]: readonly Value[]): Value {
  if (!(content instanceof Uint8Array)) throw new QueryError("That is no file.");
  return tableOf(() =>
    sheetsOf(content).flatMap((sheet) => [
      { Name: sheet.name, Data: tableOf(() => []), Item: sheet.name, Kind: "Sheet" },
      ...sheet.tables.map((one) => ({
        Name: one.name,
        Data: tableOf(() => rowsOf(sheet, one.area)),
        Item: one.name,
        Kind: "Table",
      })),
    ]),
  );
}

function sheetsOf(content: Uint8Array): readonly SheetCells[] {
  try {
    return readCells(content).sheets;
  } catch (error) {
    throw new QueryError(`DataFormat.Error: ${String(error)}`);
  }
}

function rowsOf(
  { rows }: SheetCells,
  area: SheetCells["tables"][number]["area"],
): readonly Readonly<Record<string, Value>>[] {
  const valueAt = (row: number, column: number): Value =>
    valueOf(rows.get(area.row + row)?.get(area.column + column));
  const columns = Array.from({ length: area.columns }, (_, column) => column);
  return Array.from({ length: area.rows - 1 }, (_, row) =>
    Object.fromEntries(
      columns.map((column) => [String(valueAt(0, column)), valueAt(row + 1, column)]),
    ),
  );
}

/** An empty cell is null; a number that is shown as a date is one. */
function valueOf(cell: Cell | undefined): Value {
  if (cell === undefined) return null;
  if (cell.kind !== "value") throw new QueryError("A cell holds an error.");
  const { value, shown } = cell;
  const isDate = typeof value === "number" && /^\d{4}-\d\d-\d\d$/.test(shown);
  return isDate ? { kind: "date", iso: isoDate(value) ?? "" } : value;
}
