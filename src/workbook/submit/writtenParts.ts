/** Derives the wanted state of the workbook's parts from their present state. */
import { readOnlyWorkbook, WorkbookTrouble } from "../excel/troubles";
import type { SheetParts, WrittenCell } from "./sheetParts";

/** New content for some of the cells; "" empties a cell. */
export type Written = Readonly<Partial<Record<WrittenCell["key"], string | number>>>;

/** The parts with the given cells replaced. */
export function withWritten(parts: readonly SheetParts[], written: Written): readonly SheetParts[] {
  return parts.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, value: written[cell.key] ?? cell.value })),
  }));
}

/** The parts with all answers locked or all unlocked. */
export function withLocks(parts: readonly SheetParts[], locked: boolean): readonly SheetParts[] {
  return parts.map((sheet) => ({
    ...sheet,
    locks: sheet.locks.map((lock) => ({ ...lock, locked })),
  }));
}

/**
 * Checks that all cells to be written exist.
 * @throws WorkbookTrouble if one was deleted, or the workbook never had it
 */
export function requireCells(parts: readonly SheetParts[], written: Written): void {
  const present = new Set(parts.flatMap(({ cells }) => cells.map(({ key }) => key)));
  const missing = (Object.keys(written) as WrittenCell["key"][]).find((key) => !present.has(key));
  if (missing === "status" || missing === "date") {
    throw new WorkbookTrouble(
      "The status or date on Start was deleted.",
      "Undo the deletion or rebuild the sheets. Answers still in the workbook are kept.",
      "sheetDeleted",
    );
  }
  if (missing !== undefined) {
    throw new WorkbookTrouble(
      "This workbook was built before assessments could be submitted.",
      "Rebuild the sheets first. All answers are kept.",
    );
  }
}

/**
 * Checks that the workbook can be changed.
 * @throws WorkbookTrouble if it is open for reading only
 */
export function requireWritable(readOnly: boolean): void {
  if (readOnly) throw readOnlyWorkbook();
}
