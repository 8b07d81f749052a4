/** Which cells a formula reads. */
import { columnNumber } from "../../plan/address";
import { moveReferences } from "../../plan/formulaText";
import { cellAt, plainText } from "./cellAt";
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";

/** Cells of a sheet, both ends included, counted from 0. */
export interface AreaRead {
  readonly sheet: SheetCells;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const SHEET = "(?:('(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?";
const WHOLE = new RegExp(
  `${SHEET}(?<![\\p{L}\\p{N}_.$:])(?:\\$?([A-Z]{1,3}):\\$?([A-Z]{1,3})|\\$?(\\d{1,7}):\\$?(\\d{1,7}))(?![\\p{L}\\p{N}_.(:$])`,
  "giu",
);
const NAME = /(?<![\p{L}\p{N}_.!'])[\p{L}_\\][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(![])/gu;
const TABLE_COLUMN = /([\p{L}_\\][\p{L}\p{N}_.]*)\[((?:[^[\]]|\[[^[\]]*\])*)\]/gu;

/** The areas that the formula of a cell reads: cells, whole rows and columns, names, table columns. */
export function areasRead(
  workbook: WorkbookCells,
  home: SheetCells,
  row: number,
  formula: string,
): readonly AreaRead[] {
  const sheetOf = (name: string | undefined): readonly SheetCells[] =>
    name === undefined
      ? [home]
      : workbook.sheets.filter((one) => one.name.toLowerCase() === unquoted(name).toLowerCase());
  const found: AreaRead[] = [];
  moveReferences(formula, (reference) => {
    const { sheet: name, first, last } = reference;
    const area = { top: first.row, bottom: last.row, left: first.column, right: last.column };
    for (const sheet of sheetOf(name)) found.push({ sheet, ...area });
    return reference;
  });
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  for (const [, name, firstColumn, lastColumn, firstRow, lastRow] of code.matchAll(WHOLE)) {
    const columns = firstColumn !== undefined;
    for (const sheet of sheetOf(name)) {
      found.push({
        sheet,
        top: columns ? 0 : Number(firstRow) - 1,
        bottom: columns ? Infinity : Number(lastRow) - 1,
        left: columns ? columnNumber(firstColumn) : 0,
        right: columns ? columnNumber(lastColumn) : Infinity,
      });
    }
  }
  for (const [name] of code.matchAll(NAME)) {
    const named = workbook.names.get(name.toLowerCase());
    if (named === undefined) continue;
    const { row: top, column: left, rows, columns } = named.area;
    for (const sheet of sheetOf(named.sheet)) {
      found.push({ sheet, top, bottom: top + rows - 1, left, right: left + columns - 1 });
    }
  }
  for (const [, table, inside] of code.matchAll(TABLE_COLUMN)) {
    found.push(...tableAreas(workbook, row, table, inside));
  }
  return found;
}

/** The columns of a table that are named between its brackets; all of them where none is. */
function tableAreas(
  { sheets }: WorkbookCells,
  row: number,
  table: string,
  inside: string,
): readonly AreaRead[] {
  return sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ name }) => name.toLowerCase() === table.toLowerCase())
      .flatMap(({ area }): AreaRead[] => {
        const isThisRow = inside.includes("@") || inside.toLowerCase().includes("#this row");
        const [top, bottom] = isThisRow ? [row, row] : [area.row + 1, area.row + area.rows - 1];
        const words = inside.split(/[[\]@,:]/).map((word) => word.trim().toLowerCase());
        const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
        const meant = columns.filter((column) =>
          words.includes(plainText(cellAt(sheet, area.row, column)).toLowerCase()),
        );
        return (meant.length === 0 ? columns : meant).map((column) => ({
          sheet,
          top,
          bottom,
          left: column,
          right: column,
        }));
      }),
  );
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}
