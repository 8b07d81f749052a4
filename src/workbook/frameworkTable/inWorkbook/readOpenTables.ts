import { AT_ONCE, sendRequest, SHORTLY } from "../../excel/requestContext";
import type { WorkbookCells } from "../../file/WorkbookCells";
import { NAME_PREFIX } from "../../plan/names";
import { allCells } from "../../read/allCells";
import { ReadingEnded, type Watching } from "../../read/readInBlocks";
import type { OpenTables } from "./OpenTables";

/**
 * Reads the people's own sheets of the open workbook, a block of rows at a time; undefined if a person
 * has ended it. Office errors come through unchanged.
 */
export async function readOpenTables(watching: Watching = {}): Promise<OpenTables | undefined> {
  try {
    const workbook = await allCells(SHORTLY, { ...watching, skips: isOurs });
    const selected = await selectedCell();
    return { workbook, ...(selected === undefined ? {} : { selected }) };
  } catch (error) {
    if (error instanceof ReadingEnded) return undefined;
    throw error;
  }
}

/** Sheets of an assessment are known by the names that lead to them. */
function isOurs(name: string, names: WorkbookCells["names"]): boolean {
  return [...names].some(([own, { sheet }]) => own.startsWith(NAME_PREFIX) && sheet === name);
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
