/**
 * Extends the action plan's print area, as typing and filling extend its table but not what is
 * printed.
 */
import { area, relativeAddress } from "../plan/address";
import { actionColumns, computedRowColumn } from "../sheets/actionPlan/actionColumns";
import { sendRequest, type Patience } from "../excel/requestContext";
import { refusedPart } from "../excel/parts";
import { isAccessDenied } from "../excel/troubles";

/**
 * Sets the print area from the title to the table's last row. Does nothing if Excel has no page
 * set-up.
 */
export async function fitPrintedActions(tableName: string, patience: Patience): Promise<void> {
  try {
    await fitPrintArea(tableName, patience);
  } catch (error) {
    if (refusedPart(error) !== "pageSetup" && !isAccessDenied(error)) throw error;
  }
}

async function fitPrintArea(tableName: string, patience: Patience): Promise<void> {
  const { table, printed, sheet } = await sendRequest((context) => {
    const found = context.workbook.tables.getItem(tableName);
    return {
      table: found.getRange().load("values,rowIndex,rowCount,columnIndex"),
      printed: found.worksheet.pageLayout.getPrintAreaOrNullObject().load("address"),
      sheet: found.worksheet.load("name"),
    };
  }, patience);
  const [headings] = table.values as unknown[][];
  const last = computedRowColumn(headings) ?? actionColumns(headings).status + 1;
  const wanted = relativeAddress(
    area(0, 0, table.rowIndex + table.rowCount, table.columnIndex + last),
  );
  const present = printed.isNullObject ? "" : printed.address;
  if (present.slice(present.lastIndexOf("!") + 1) === wanted) return;
  await sendRequest((context) => {
    context.workbook.worksheets.getItem(sheet.name).pageLayout.setPrintArea(wanted);
  }, patience);
}
