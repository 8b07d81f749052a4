/**
 * Extends the action plan's print area, as typing and filling extend its table but not what is
 * printed, and keeps it one page wide when people add columns.
 */
import { area, relativeAddress } from "../plan/address";
import { scaleToWidth } from "../plan/pageScale";
import { ACTION_PAGE } from "../sheets/actionPlan/planActionPlanSheet";
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
  const isExtended = present.slice(present.lastIndexOf("!") + 1) !== wanted;
  const { layout, widths } = await sendRequest((context) => {
    const target = context.workbook.worksheets.getItem(sheet.name);
    return {
      layout: target.pageLayout.load("zoom"),
      widths: Array.from({ length: table.columnIndex + last }, (_, column) =>
        target.getRangeByIndexes(0, column, 1, 1).format.load("columnWidth"),
      ),
    };
  }, patience);
  const width = widths.reduce((sum, { columnWidth }) => sum + columnWidth, 0);
  const scale = scaleToWidth(ACTION_PAGE, width);
  const isTooWide = isScaled(layout.zoom) && (layout.zoom.scale ?? 100) > scale;
  if (!isExtended && !isTooWide) return;
  await sendRequest((context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(sheet.name);
    if (isExtended) pageLayout.setPrintArea(wanted);
    if (isTooWide) pageLayout.zoom = { scale };
  }, patience);
}

/** False if somebody has set a number of pages. */
function isScaled({ horizontalFitToPages, verticalFitToPages }: Excel.PageLayoutZoomOptions) {
  return !horizontalFitToPages && !verticalFitToPages;
}
