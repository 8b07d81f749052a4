/** Adds a row to the record of agreed levels. */
import type { Agreement } from "../../assessment/assessment";
import type { Framework } from "../../framework/framework";
import { AT_ONCE, sendRequest, SHORTLY } from "../excel/requestContext";
import { refusedPart } from "../excel/parts";
import { isGone, WorkbookTrouble } from "../excel/troubles";
import { cellInput } from "../plan/cellInput";
import { SHEET_PROTECTION } from "../excel/write/writeSheet";
import { findTable, NAMES, TABLES } from "../plan/names";
import { MOMENT_FORMAT } from "../plan/momentSerial";
import { textOf } from "../plan/textOf";
import { named } from "../read/cellValues";
import { agreementCells } from "../sheets/agreements/agreementCells";
import {
  AGREEMENT_COLUMNS,
  AGREEMENT_HEADINGS,
  type AgreementColumn,
} from "../sheets/agreements/agreementHeadings";
import { departmentRowHeight } from "../sheets/departments/planDepartmentsSheet";
import { fullTitles } from "../../framework/fullTitles";
import { rowHeight } from "../sheets/agreements/planAgreementsSheet";

/**
 * The name of the record's table.
 * @throws WorkbookTrouble if the record was deleted, or a heading by which it is read back is missing
 */
export async function findRecord(): Promise<string> {
  const { tables, sheet } = await sendRequest((context) => {
    const own = named(context, NAMES.agreements, "rowIndex").worksheet.load("name");
    context.workbook.tables.load("items/name");
    return { tables: context.workbook.tables, sheet: own };
  }, SHORTLY);
  const table = findTable(
    TABLES.agreements,
    tables.items.map(({ name }) => name),
  );
  if (table === undefined || sheet.isNullObject) {
    throw recordGone("The record of agreed levels was deleted, so nothing was written.");
  }
  const found = await sendRequest(
    ({ workbook }) => workbook.tables.getItem(table).getRange().load("values"),
    SHORTLY,
  );
  requireHeadings(found.values[0].map(textOf), sheet.name);
  return table;
}

/** What a later try of the same agreement may say otherwise. */
const OF_THE_SITTING: ReadonlySet<AgreementColumn> = new Set(["on", "present"]);

/**
 * Adds the agreement to the record's table, unless its last row of the value code is this one: a
 * request that went unanswered can have been carried out. The sheet is protected again, also if an
 * earlier request left it unprotected.
 * The row on Departments is fitted to the reason in the same request.
 * @param index of the value code's row on Departments, from the first
 * @param completes true if an earlier try may have added the row, at another moment
 * @throws WorkbookTrouble if the record was deleted meanwhile; Office errors unchanged
 */
export async function appendAgreement(
  agreement: Agreement,
  framework: Framework,
  table: string,
  index: number,
  completes: boolean,
): Promise<void> {
  const { found, sheet, levels } = await lookAt(table);
  const [headings, ...rows] = found.values.map((row) => row.map(textOf));
  requireHeadings(headings, sheet.name);
  const at = (column: AgreementColumn): number => headings.indexOf(AGREEMENT_HEADINGS[column]);
  const last = Math.max(0, ...rows.map((row) => Number(row[at("number")]) || 0));
  const cells = agreementCells(agreement, last + 1, framework);
  const contentAt = (column: AgreementColumn): string | number =>
    cells[AGREEMENT_COLUMNS.indexOf(column)] ?? "";
  const columns = new Map(AGREEMENT_COLUMNS.map((column) => [at(column), column]));
  const isSame = (row: readonly string[], column: AgreementColumn): boolean =>
    asRead(row[at(column)]) === asRead(String(contentAt(column)));
  const own = rows.map((row) => isSame(row, "ref")).lastIndexOf(true);
  const isThere =
    own >= 0 &&
    AGREEMENT_COLUMNS.every(
      (column) =>
        column === "number" ||
        (completes && OF_THE_SITTING.has(column)) ||
        isSame(rows[own], column),
    );
  const { protection } = sheet;
  if (isThere && protection.protected) return;
  const inputs = headings.map((_, index) => {
    const column = columns.get(index);
    return column === undefined ? "" : (cellInput(contentAt(column)) ?? "");
  });
  // A record without agreements has one empty row.
  const isEmpty = rows.length === 1 && rows[0].every((text) => text === "");
  const { rowIndex, columnIndex, columnCount, rowCount } = found;
  const newRow = isEmpty ? rowIndex + 1 : rowIndex + rowCount;
  const row = isThere ? rowIndex + 1 + own : newRow;
  const lastRow = isThere ? rowIndex + rowCount - 1 : newRow;
  const options = protection.protected ? protection.options : SHEET_PROTECTION;
  try {
    await sendRequest((context) => {
      const target = context.workbook.worksheets.getItem(sheet.name);
      if (protection.protected) target.protection.unprotect();
      if (isEmpty) {
        target.getRangeByIndexes(row, columnIndex, 1, columnCount).formulas = [inputs];
      } else if (!isThere) {
        context.workbook.tables.getItem(table).rows.add(undefined, [inputs]);
      }
      // A row that is added need not take over the format of the rows above it.
      target.getRangeByIndexes(row, columnIndex + at("on"), 1, 1).numberFormat = [[MOMENT_FORMAT]];
      target
        .getRangeByIndexes(row, 0, 1, 1)
        .setRowProperties([{ format: { rowHeight: rowHeight(cells) } }]);
      const lastPrinted = columnIndex + columnCount - 1;
      target.pageLayout.setPrintArea(target.getRangeByIndexes(0, 0, lastRow + 1, lastPrinted));
      if (protection.protected) target.protection.protect(options);
      fitReason(context, levels, index, agreement, framework);
    }, SHORTLY);
  } catch (error) {
    // If this fails too, the first error says why, and the next agreement protects the sheet.
    await protectAgain(sheet.name, options).catch(() => undefined);
    throw error;
  }
  if (protection.protected) return;
  try {
    await protectAgain(sheet.name, options);
  } catch (error) {
    // Where Excel cannot protect sheets, they were built without.
    if (refusedPart(error) !== "protection") throw error;
  }
}

/** The reason is readable at once: the row was as high as its title asks for. */
function fitReason(
  context: Excel.RequestContext,
  levels: Excel.Range,
  index: number,
  { valueCodeId, reason }: Agreement,
  framework: Framework,
): void {
  const { protection, name } = levels.worksheet;
  // Our own protection allows it. Somebody else's need not, and is no reason to fail.
  if (protection.protected && !protection.options.allowFormatRows) return;
  const title = fullTitles(framework).get(valueCodeId) ?? "";
  const height = departmentRowHeight(framework, title, reason);
  context.workbook.worksheets
    .getItem(name)
    .getRangeByIndexes(levels.rowIndex + index, 0, 1, 1)
    .setRowProperties([{ format: { rowHeight: height } }]);
}

async function lookAt(table: string): Promise<{
  readonly found: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly levels: Excel.Range;
}> {
  try {
    return await sendRequest(({ workbook }) => {
      const own = workbook.tables.getItem(table);
      const found = own.getRange().load("values,rowIndex,columnIndex,rowCount,columnCount");
      const sheet = own.worksheet.load("name");
      sheet.protection.load("protected,options");
      const levels = workbook.names.getItem(NAMES.departmentIds).getRange().load("rowIndex");
      levels.worksheet.load("name");
      levels.worksheet.protection.load("protected,options");
      return { found, sheet, levels };
    }, SHORTLY);
  } catch (error) {
    if (!isGone(error)) throw error;
    throw recordGone("The level is agreed, but the record of agreed levels was deleted.");
  }
}

/** Protects the sheet that a request left unprotected when it failed part-way. */
async function protectAgain(
  name: string,
  options: Excel.WorksheetProtectionOptions,
): Promise<void> {
  const protection = await sendRequest(
    ({ workbook }) => workbook.worksheets.getItem(name).protection.load("protected"),
    AT_ONCE,
  );
  if (protection.protected) return;
  await sendRequest(({ workbook }) => {
    workbook.worksheets.getItem(name).protection.protect(options);
  }, AT_ONCE);
}

/** A cell's text as it is compared: Excel keeps line breaks as line feeds. */
function asRead(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

function requireHeadings(headings: readonly string[], sheet: string): void {
  const missing = Object.values(AGREEMENT_HEADINGS).find((one) => !headings.includes(one));
  if (missing === undefined) return;
  throw new WorkbookTrouble(
    `The sheet \u201C${sheet}\u201D has no column with the heading \u201C${missing}\u201D.`,
    "Unprotect that sheet and put the heading back. Then agree the level again.",
  );
}

function recordGone(message: string): WorkbookTrouble {
  return new WorkbookTrouble(
    message,
    "Undo the deletion or rebuild the sheets. Then record the level again.",
    "sheetDeleted",
  );
}
