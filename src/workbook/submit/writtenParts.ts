/** Derives the wanted state of the workbook's parts from their present state. */
import { readOnlyWorkbook, WorkbookTrouble } from "../excel/troubles";
import { TAB_INPUT, TAB_READ } from "../plan/palette";
import { isLevels, NAMES } from "../plan/names";
import { lockedPrompt } from "../sheets/planShared";
import { criteriaPrompt } from "../sheets/criteria/planCriteriaSheet";
import {
  agreedPrompt,
  departmentPrompt,
  reasonPrompt,
} from "../sheets/departments/departmentValidations";
import { startPrompts } from "../sheets/start/startLooks";
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
  return parts.map((sheet) => ({
    ...sheet,
    ...(sheet.tab === undefined ? {} : { tab: tabColour(sheet.tab, locked) }),
    locks: sheet.locks.map(({ prompt, ...cells }) => ({
      ...cells,
      locked,
      ...(prompt === undefined ? {} : { prompt: promptWhen(locked, prompt, cells.of) }),
    })),
  }));
}

/** Tabs in other colours are somebody's own. */
function tabColour(present: string, locked: boolean): string {
  const [from, to] = locked ? [TAB_INPUT, TAB_READ] : [TAB_READ, TAB_INPUT];
  return present.toUpperCase() === from ? to : present;
}

/** @param name the cells' defined name */
function promptWhen(locked: boolean, present: Prompt, name: string): Prompt {
  const own = lockedPrompt();
  if (locked) return own;
  const isOurs = present !== "none" && present.message === own.message;
  if (!isOurs) return present;
  return draftPrompt(name);
}

/** What the cells say while it is a draft. */
function draftPrompt(name: string): Prompt {
  if (name === NAMES.date) return startPrompts().date;
  if (name === NAMES.status) return startPrompts().status;
  if (name === NAMES.agreedLevels) return agreedPrompt();
  if (name === NAMES.departmentLevels) return departmentPrompt();
  if (name === NAMES.agreedReasons) return reasonPrompt();
  if (name === NAMES.criteriaMet) return criteriaPrompt();
  return isLevels(name) ? levelPrompt() : "none";
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
