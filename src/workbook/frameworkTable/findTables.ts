/** Finds the tables of a workbook that may be of value codes. */
import type { SheetCells, WorkbookCells } from "../file/WorkbookCells";
import type { Area } from "../plan/address";
import { columnHeadings, findHead, type Head } from "./findHead";
import type { FoundColumn, FrameworkTable } from "./FrameworkTable";
import { isSideTable, sideTableRow } from "./sideTable";
import { oneLine, plainTextOf, tidy } from "./tidyText";

/** Fewer columns say too little: a title and two levels. */
const FEWEST_COLUMNS = 3;

/**
 * Every table and sheet with three columns or more, tables first, but for those of criteria and earlier
 * versions. A sheet whose table is listed is not listed again.
 */
export function findTables({ sheets }: WorkbookCells): readonly FrameworkTable[] {
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const tables = visible.flatMap((sheet) =>
    sheet.tables.flatMap(({ name, area }) => tableIn(sheet, name, area) ?? []),
  );
  const listed = new Set(tables.map(({ sheet }) => sheet));
  const others = visible.flatMap((sheet) => (listed.has(sheet) ? [] : (sheetTable(sheet) ?? [])));
  return [...tables, ...others];
}

/** The table whose value codes are most likely meant: the one with the most known headings. */
export function likeliestTable(tables: readonly FrameworkTable[]): FrameworkTable | undefined {
  return [...tables].sort((one, other) => other.known - one.known)[0];
}

function tableIn(sheet: SheetCells, name: string, area: Area): FrameworkTable | undefined {
  const head: Head = { rows: [area.row], headings: columnHeadings(sheet, [area.row], area) };
  return tableOf(sheet, name, "table", head, area);
}

function sheetTable(sheet: SheetCells): FrameworkTable | undefined {
  const head = findHead(sheet);
  if (head === undefined) return undefined;
  // A row of criteria can look more like headings than theirs do.
  const isBelowOther = (sideTableRow(sheet) ?? Infinity) <= head.rows[0];
  return isBelowOther ? undefined : tableOf(sheet, sheet.name, "sheet", head);
}

function tableOf(
  sheet: SheetCells,
  name: string,
  kind: FrameworkTable["kind"],
  head: Head,
  area?: Area,
): FrameworkTable | undefined {
  if (isSideTable(new Map([...head.headings].map(([at, { heading }]) => [at, heading])))) {
    return undefined;
  }
  const last = head.rows[head.rows.length - 1];
  const isWithin = (row: number, column: number): boolean =>
    area === undefined ||
    (row < area.row + area.rows && column >= area.column && column < area.column + area.columns);
  const rows: number[] = [];
  const samples = new Map<number, string>();
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    if (row <= last) continue;
    let isFilled = false;
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      const text = oneLine(tidy(plainTextOf(cell)).text);
      // An error shows no text, and must not hide its row.
      if (!isWithin(row, column) || (text === "" && cell.kind === "value")) continue;
      isFilled = true;
      if (!samples.has(column)) samples.set(column, text);
    }
    if (isFilled) rows.push(row);
  }
  const columns = [...new Set([...head.headings.keys(), ...samples.keys()])]
    .sort((a, b) => a - b)
    .map((column): FoundColumn => ({
      column,
      heading: head.headings.get(column)?.heading ?? "",
      sample: samples.get(column) ?? "",
    }));
  if (columns.length < FEWEST_COLUMNS) return undefined;
  const known = new Set(
    [...head.headings.values()].flatMap(({ meaning }) => (meaning === undefined ? [] : [meaning])),
  ).size;
  const titleAbove = titleBefore(sheet, head.rows[0]);
  return { kind, name, sheet, headRows: head.rows, columns, rows, titleAbove, known };
}

/** The only text of the first row that has any, where it is not a line of a list. */
function titleBefore(sheet: SheetCells, before: number): string {
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    if (row >= before) break;
    const texts = [...(sheet.rows.get(row)?.values() ?? [])]
      .map((cell) => oneLine(tidy(plainTextOf(cell)).text))
      .filter((text) => text !== "");
    if (texts.length === 1) return texts[0];
    if (texts.length > 1) return "";
  }
  return "";
}
