/** Reads every sheet of the open workbook, in as many requests as Excel's answers need. */
import { NAME_PREFIX } from "../plan/names";
import { sendRequest, type Patience } from "../excel/requestContext";
import type { WorkbookCells } from "../file/WorkbookCells";
import {
  addContents,
  AREA,
  areaOf,
  AS_OPEN,
  namesOf,
  openRange,
  sheetOf,
  type Rows,
} from "./rangeCells";
import { readInBlocks, type SheetArea, type Watching } from "./readInBlocks";

/** People's own sheets can be as large as they like: beyond this, rows are not looked at. */
const CELLS_PER_SHEET = 200_000;

/** Other people's names matter only to formulas that lead to them. */
const MOST_OTHER_NAMES = 500;

export interface CellsWanted extends Watching {
  /** True for a sheet that is not read, and absent from what is. */
  readonly skips?: (sheet: string, names: WorkbookCells["names"]) => boolean;
}

/** The cells, names and tables of the open workbook. Office errors come through unchanged. */
export async function allCells(
  patience: Patience,
  { skips, ...watching }: CellsWanted = {},
): Promise<WorkbookCells> {
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
  const named = namesOf(areas);
  const isSkipped = sheets.map(({ name }) => skips?.(name, named) === true);
  const wanted = used.flatMap((range, sheet): readonly SheetArea[] => {
    if (range.isNullObject || isSkipped[sheet]) return [];
    const area = areaOf(range);
    const most = Math.min(area.rows, Math.ceil(CELLS_PER_SHEET / area.columns));
    return [{ ...area, rows: most, sheet, sheetId: sheets[sheet].id }];
  });
  await readInBlocks(wanted, (sheet, range) => addContents(rows[sheet], range), patience, watching);
  return {
    ...AS_OPEN,
    names: named,
    sheets: sheets.flatMap((sheet, index) =>
      isSkipped[index]
        ? []
        : sheetOf(
            sheet,
            rows[index],
            tables
              .filter(({ at }) => at.sheet.id === sheet.id)
              .map(({ name, at }) => ({ name, area: areaOf(at.range) })),
          ),
    ),
  };
}
