/** Derives the wanted state of the workbook's parts from their present state. */
import { readOnlyWorkbook, WorkbookTrouble } from "../excel/troubles";
import { TAB_INPUT, TAB_READ } from "../plan/palette";
import { lockedPrompt } from "../sheets/planShared";
import {
  agreedPrompt,
  departmentPrompt,
  reasonPrompt,
} from "../sheets/departments/departmentValidations";
import { levelPrompt } from "../sheets/theme/planThemeSheet";
import type { Prompt, SheetParts, WrittenCell } from "./sheetParts";

/** New content for some of the cells; "" empties a cell. */
export type Written = Readonly<Partial<Record<WrittenCell["key"], string | number>>>;

/** The parts with the given cells replaced. */
export function withWritten(parts: readonly SheetParts[], written: Written): readonly SheetParts[] {
  return parts.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, value: written[cell.key] ?? cell.value })),
  }));
}

/** The parts with all answers locked or all unlocked, and prompts and tabs that say so. */
export function withLocks(parts: readonly SheetParts[], locked: boolean): readonly SheetParts[] {
  const hasDepartments = parts.some(({ kind }) => kind === "departments");
  return parts.map((sheet) => ({
    ...sheet,
    ...(sheet.tab === undefined ? {} : { tab: tabColour(sheet.tab, locked) }),
    locks: sheet.locks.map(({ prompt, ...cells }, index) => ({
      ...cells,
      locked,
      ...(prompt === undefined
        ? {}
        : { prompt: promptWhen(locked, prompt, ownPrompt(sheet.kind, index, hasDepartments)) }),
    })),
  }));
}

/** Tabs in other colours are somebody's own. */
function tabColour(present: string, locked: boolean): string {
  const [from, to] = locked ? [TAB_INPUT, TAB_READ] : [TAB_READ, TAB_INPUT];
  return present.toUpperCase() === from ? to : present;
}

/** The prompt of cells while they are open, in the order of the sheet's parts. */
function ownPrompt(kind: SheetParts["kind"], index: number, hasDepartments: boolean): Prompt {
  if (kind === "departments") {
    return [agreedPrompt(), departmentPrompt(), reasonPrompt()][index] ?? "none";
  }
  // With departments, the levels are not among a theme's cells.
  return index === 0 && !hasDepartments ? levelPrompt() : "none";
}

function promptWhen(locked: boolean, present: Prompt, open: Prompt): Prompt {
  const own = lockedPrompt();
  if (locked) return own;
  const isOurs = present !== "none" && present.message === own.message;
  if (!isOurs) return present;
  return open;
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
