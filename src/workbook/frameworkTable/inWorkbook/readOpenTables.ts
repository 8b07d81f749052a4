import { AT_ONCE, sendRequest, SHORTLY } from "../../excel/requestContext";
import type { WorkbookCells } from "../../file/WorkbookCells";
import { NAME_PREFIX } from "../../plan/names";
import { allCells } from "../../read/allCells";
import type { OpenTables } from "./OpenTables";

/** Reads the people's own sheets of the open workbook. Office errors come through unchanged. */
export async function readOpenTables(): Promise<OpenTables> {
  const workbook = await allCells(SHORTLY);
  const selected = await selectedCell();
  return { workbook: withoutOurs(workbook), ...(selected === undefined ? {} : { selected }) };
}

/** Sheets of an assessment are known by the names that lead to them. */
function withoutOurs(workbook: WorkbookCells): WorkbookCells {
  const ours = new Set(
    [...workbook.names].flatMap(([name, { sheet }]) =>
      name.startsWith(NAME_PREFIX) ? [sheet.toLowerCase()] : [],
    ),
  );
  return {
    ...workbook,
    sheets: workbook.sheets.filter(({ name }) => !ours.has(name.toLowerCase())),
  };
}

async function selectedCell(): Promise<OpenTables["selected"]> {
  try {
    const { cell, sheet } = await sendRequest(({ workbook }) => {
      const active = workbook.getActiveCell().load("rowIndex,columnIndex");
      return { cell: active, sheet: active.worksheet.load("name") };
    }, AT_ONCE);
    return { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex };
  } catch {
    // A chart or picture is selected: no table is preferred.
    return undefined;
  }
}
