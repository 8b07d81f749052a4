/** Reads every sheet of the open workbook, in as many requests as Excel's answers need. */
import { NAME_PREFIX } from "../plan/names";
import { sendRequest, type Patience } from "../excel/requestContext";
import type { WorkbookCells } from "../file/WorkbookCells";
import {
  addContents,
  AREA,
  areaOf,
  AS_OPEN,
  CONTENTS,
  namesOf,
  openRange,
  sheetOf,
  type Rows,
} from "./rangeCells";

/** Excel on the web answers with at most 5 MB. */
const CELLS_PER_REQUEST = 20_000;

/** People's own sheets can be as large as they like: beyond this, rows are not looked at. */
const CELLS_PER_SHEET = 200_000;

/** Other people's names matter only to formulas that lead to them. */
const MOST_OTHER_NAMES = 500;

/** The cells, names and tables of the open workbook. Office errors come through unchanged. */
export async function allCells(patience: Patience): Promise<WorkbookCells> {
  const lists = await sendRequest(({ workbook }) => {
    workbook.worksheets.load("items/id,items/name,items/visibility");
    workbook.names.load("items/name");
    workbook.tables.load("items/name");
    return { sheets: workbook.worksheets, names: workbook.names, tables: workbook.tables };
  }, patience);
  const sheets = lists.sheets.items;
  const isOurs = (name: string): boolean => name.startsWith(NAME_PREFIX);
  const allNames = lists.names.items.map(({ name }) => name);
  const names = [
    ...allNames.filter(isOurs),
    ...allNames.filter((name) => !isOurs(name)).slice(0, MOST_OTHER_NAMES),
  ];
  const { used, areas, tables } = await sendRequest(
    ({ workbook }) => ({
      used: sheets.map(({ id }) =>
        workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load(AREA),
      ),
      areas: names.map(
        (name) =>
          [name, openRange(workbook.names.getItem(name).getRangeOrNullObject(), AREA)] as const,
      ),
      tables: lists.tables.items.map(({ name }) => ({
        name,
        at: openRange(workbook.tables.getItem(name).getRange(), AREA),
      })),
    }),
    patience,
  );
  const rows = sheets.map((): Rows => new Map());
  for (const batch of batches(used)) {
    const loaded = await sendRequest(
      ({ workbook }) =>
        batch.map(({ sheet, row, column, count, columns }) => ({
          sheet,
          range: workbook.worksheets
            .getItem(sheets[sheet].id)
            .getRangeByIndexes(row, column, count, columns)
            .load(CONTENTS),
        })),
      patience,
    );
    for (const { sheet, range } of loaded) addContents(rows[sheet], range);
  }
  return {
    ...AS_OPEN,
    names: namesOf(areas),
    sheets: sheets.map((sheet, index) =>
      sheetOf(
        sheet,
        rows[index],
        tables
          .filter(({ at }) => at.sheet.id === sheet.id)
          .map(({ name, at }) => ({ name, area: areaOf(at.range) })),
      ),
    ),
  };
}

interface Part {
  /** Index of the sheet. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly columns: number;
}

/** The used ranges in parts, and as many of these together as one answer holds. */
function batches(used: readonly Excel.Range[]): readonly (readonly Part[])[] {
  const all: Part[][] = [];
  let room = 0;
  used.forEach((range, sheet) => {
    if (range.isNullObject) return;
    const { row, column, rows, columns } = areaOf(range);
    const most = Math.min(rows, Math.ceil(CELLS_PER_SHEET / columns));
    const perPart = Math.max(1, Math.floor(CELLS_PER_REQUEST / columns));
    for (let first = 0; first < most; first += perPart) {
      const count = Math.min(perPart, most - first);
      if (all.length === 0 || count * columns > room) {
        all.push([]);
        room = CELLS_PER_REQUEST;
      }
      all[all.length - 1].push({ sheet, row: row + first, column, count, columns });
      room -= count * columns;
    }
  });
  return all;
}
