/** Adds a row to the record of agreed levels. */
import type { Agreement } from "../../assessment/assessment";
import type { Framework } from "../../framework/framework";
import { sendRequest, SHORTLY } from "../excel/requestContext";
import { WorkbookTrouble } from "../excel/troubles";
import { cellInput } from "../plan/cellInput";
import { findTable, NAMES, TABLES } from "../plan/names";
import { textOf } from "../plan/textOf";
import { named } from "../read/cellValues";
import { agreementCells } from "../sheets/agreements/agreementCells";
import {
  AGREEMENT_COLUMNS,
  AGREEMENT_HEADINGS,
  type AgreementColumn,
} from "../sheets/agreements/agreementHeadings";
import { rowHeight } from "../sheets/agreements/planAgreementsSheet";

/**
 * Adds it, unless the record has it already: a request that went unanswered can have been carried out.
 * The sheet is protected again as it was.
 * @throws WorkbookTrouble if the record was deleted; Office errors unchanged
 */
export async function appendAgreement(agreement: Agreement, framework: Framework): Promise<void> {
  const { tables, sheet } = await sendRequest((context) => {
    const own = named(context, NAMES.agreements, "rowIndex").worksheet.load("name");
    own.protection.load("protected,options");
    context.workbook.tables.load("items/name");
    return { tables: context.workbook.tables, sheet: own };
  }, SHORTLY);
  const table = findTable(
    TABLES.agreements,
    tables.items.map(({ name }) => name),
  );
  if (table === undefined || sheet.isNullObject) throw recordGone();
  const found = await sendRequest(
    ({ workbook }) =>
      workbook.tables
        .getItem(table)
        .getRange()
        .load("values,rowIndex,columnIndex,rowCount,columnCount"),
    SHORTLY,
  );
  const [headings, ...rows] = found.values.map((row) => row.map(textOf));
  const numbers = headings.indexOf(AGREEMENT_HEADINGS.number);
  const last = Math.max(0, ...rows.map((row) => Number(row[numbers]) || 0));
  const cells = agreementCells(agreement, last + 1, framework);
  const contentAt = (column: AgreementColumn): string | number =>
    cells[AGREEMENT_COLUMNS.indexOf(column)] ?? "";
  const columns = new Map(
    AGREEMENT_COLUMNS.map((column) => [headings.indexOf(AGREEMENT_HEADINGS[column]), column]),
  );
  const isThere = rows.some((row) =>
    (["ref", "agreed", "on", "reason"] as const).every((column) => {
      const at = headings.indexOf(AGREEMENT_HEADINGS[column]);
      return at >= 0 && row[at].trim() === String(contentAt(column)).trim();
    }),
  );
  if (isThere) return;
  const inputs = headings.map((_, index) => {
    const column = columns.get(index);
    return column === undefined ? "" : (cellInput(contentAt(column)) ?? "");
  });
  // A record without agreements has one empty row.
  const isEmpty = rows.length === 1 && rows[0].every((text) => text === "");
  const { protection } = sheet;
  await sendRequest((context) => {
    const target = context.workbook.worksheets.getItem(sheet.name);
    if (protection.protected) target.protection.unprotect();
    const { rowIndex, columnIndex, columnCount, rowCount } = found;
    const row = isEmpty ? rowIndex + 1 : rowIndex + rowCount;
    if (isEmpty) {
      target.getRangeByIndexes(row, columnIndex, 1, columnCount).formulas = [inputs];
    } else {
      context.workbook.tables.getItem(table).rows.add(undefined, [inputs]);
    }
    target
      .getRangeByIndexes(row, 0, 1, 1)
      .setRowProperties([{ format: { rowHeight: rowHeight(cells) } }]);
    const lastPrinted = columnIndex + columnCount - 1;
    target.pageLayout.setPrintArea(target.getRangeByIndexes(0, 0, row + 1, lastPrinted));
    if (protection.protected) target.protection.protect(protection.options);
  }, SHORTLY);
}

function recordGone(): WorkbookTrouble {
  return new WorkbookTrouble(
    "The level is agreed, but the record of agreed levels was deleted.",
    "Undo the deletion or rebuild the sheets. Then record the level again.",
    "sheetDeleted",
  );
}
