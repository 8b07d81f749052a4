/** Finds out why Excel refused to write into a row. */
import { NAMES } from "../plan/names";
import { cellOf, named } from "../read/cellValues";
import { textOf } from "../plan/textOf";
import { settingsOf } from "../read/answers/settingsOf";
import { AT_ONCE, sendRequest } from "../excel/requestContext";
import { readOnlyWorkbook, troubleOf, WorkbookTrouble } from "../excel/troubles";
import { trust } from "./doubts";
import type { RowChange, RowOutcome } from "./writeRow";

/**
 * The outcome of a write; if it fails, one more request looks for the reason.
 * @param sheetTitle the sheet's name when it was built
 * @throws WorkbookTrouble with the reason; the original error if none is found
 */
export async function explained(
  row: RowChange,
  sheetTitle: string,
  write: () => Promise<RowOutcome>,
): Promise<RowOutcome> {
  try {
    return await write();
  } catch (error) {
    if (!needsReason(error)) throw error;
    const reason = await reasonOf(row, sheetTitle).catch(() => undefined);
    if (reason === "moved") return { kind: "gone" };
    // Whatever was written went into the right row, or the row no longer exists.
    if (reason !== undefined) trust(row);
    throw reason instanceof WorkbookTrouble ? reason : error;
  }
}

function needsReason(error: unknown): boolean {
  if (error instanceof WorkbookTrouble) return false;
  return ["sheetDeleted", "other"].includes(troubleOf(error, "").kind);
}

async function reasonOf(
  row: RowChange,
  sheetTitle: string,
): Promise<WorkbookTrouble | "moved" | "unknown"> {
  const { workbook, ids, sheet, columns, settings, status } = await sendRequest((context) => {
    context.workbook.load("readOnly");
    const ids = named(context, row.block.ids);
    const sheet = ids.worksheet;
    sheet.load("name");
    sheet.protection.load("protected");
    const columns = [...row.texts.keys()].map((name) => {
      const column = named(context, name, "address");
      column.format.protection.load("locked");
      return column;
    });
    return {
      workbook: context.workbook,
      ids,
      sheet,
      columns,
      settings: named(context, NAMES.settings),
      status: named(context, NAMES.status),
    };
  }, AT_ONCE);
  if (ids.isNullObject) {
    return new WorkbookTrouble(
      `The sheet \u201C${sheetTitle}\u201D was deleted, or its column of ids.`,
      UNDO,
      "sheetDeleted",
    );
  }
  if (columns.some((column) => column.isNullObject)) {
    return new WorkbookTrouble(
      `A column of \u201C${sheet.name}\u201D that holds answers was deleted.`,
      UNDO,
      "sheetDeleted",
    );
  }
  if (row.block.marks === undefined && textOf(ids.values[row.index]?.[0]) !== row.id) {
    return "moved";
  }
  if (workbook.readOnly) return readOnlyWorkbook();
  const isLocked = columns.some((column) => column.format.protection.locked !== false);
  if (!sheet.protection.protected || !isLocked) return "unknown";
  const isFinal = textOf(cellOf(status)).toLowerCase() === "final";
  if (
    isFinal ||
    settingsOf(settings.isNullObject ? [] : settings.values).submission !== undefined
  ) {
    return new WorkbookTrouble(
      "The assessment is submitted, so its answers are locked.",
      "Reopen it to change an answer. It is then a draft again.",
      "submitted",
    );
  }
  return new WorkbookTrouble(
    `The sheet \u201C${sheet.name}\u201D is protected in a way that locks its answers.`,
    "Select Review, then Unprotect Sheet. The person who protected it has the password.",
    "sheetProtected",
  );
}

const UNDO = "Undo the deletion or rebuild the sheets. Answers still in the workbook are kept.";
