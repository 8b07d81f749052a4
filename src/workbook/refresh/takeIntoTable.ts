/** Makes sure that rows appended to the action plan are in its table. */
import { isSetSupported } from "../excel/isSetSupported";
import { sendRequest, SHORTLY } from "../excel/requestContext";
import { WorkbookTrouble } from "../excel/troubles";
import { textOf } from "../plan/textOf";

/** Requirement set of Table.resize. */
const RESIZE = "1.13";

/**
 * While others edit the workbook, Excel can append rows below a table instead of into it (office-js
 * 108, 646). Extends the table over them where this Excel can.
 * @param column of the refs, counted from the table's first
 * @param refs of the appended rows
 * @throws WorkbookTrouble if rows stay outside; they keep what was written
 */
export async function takeIntoTable(
  tableName: string,
  column: number,
  refs: readonly string[],
): Promise<void> {
  const { table, longer } = await sendRequest((context) => {
    const found = context.workbook.tables.getItem(tableName);
    const range = found.getRange();
    return {
      table: range.load("rowIndex,columnIndex,rowCount,columnCount"),
      longer: range.getResizedRange(refs.length, 0).load("values"),
    };
  }, SHORTLY);
  const found = longer.values.map((row) => textOf(row[column]));
  const rows = refs.map((ref) => found.indexOf(ref));
  const outside = rows.filter((row) => row < 0 || row >= table.rowCount);
  if (outside.length === 0) return;
  if (outside.includes(-1) || !isSetSupported(RESIZE)) throw outsideTable(outside.length);
  await sendRequest(({ workbook }) => {
    const { rowIndex, columnIndex, columnCount } = table;
    const target = workbook.tables.getItem(tableName);
    const rowCount = Math.max(...outside) + 1;
    target.resize(target.worksheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount));
  }, SHORTLY);
}

function outsideTable(rows: number): WorkbookTrouble {
  return new WorkbookTrouble(
    `${rows} new rows of the action plan are not in its table, as can happen while others edit the workbook.`,
    "Drag the corner at the table\u2019s lower right over them; or delete them, and add them again when the others are done.",
  );
}
