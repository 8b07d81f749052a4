/** Changes the parts of the workbook that submitting and reopening affect, or restores them. */
import { sendRequest, type Patience } from "../excel/requestContext";
import { ANYTHING } from "../excel/write/writeSheet";
import { refusedPart } from "../excel/parts";
import { cellInput } from "../plan/cellInput";
import { readSheetParts, type Prompt, type SheetParts } from "./sheetParts";
import type { Framework } from "../../framework/framework";

/** A passing fault may fail the first tries. */
const ATTEMPTS = 3;

/**
 * Makes all changes in one request. If it fails halfway, undoes them as far as Excel allows and
 * throws the error.
 * @param before the present state of the parts
 * @param after the wanted state of the same sheets and cells
 */
export async function changeSheets(
  framework: Framework,
  before: readonly SheetParts[],
  after: readonly SheetParts[],
  patience: Patience,
): Promise<void> {
  try {
    await sendRequest((context) => queueChanges(context, before, after), patience);
  } catch (error) {
    await putBack(framework, before, refusedPart(error) === "protection", patience);
    throw error;
  }
}

/** Writes only differences, and lifts protection only if it is in the way. */
function queueChanges(
  context: Excel.RequestContext,
  before: readonly SheetParts[],
  after: readonly SheetParts[],
): void {
  for (const now of before) {
    const wanted = after.find(({ name }) => name === now.name);
    if (wanted === undefined) continue;
    const sheet = context.workbook.worksheets.getItem(now.name);
    const locks = wanted.locks.filter(({ locked }, index) => locked !== now.locks[index]?.locked);
    const cells = wanted.cells.filter(({ value }, index) => value !== now.cells[index]?.value);
    const isInTheWay = locks.length > 0 || (cells.length > 0 && !areOpen(now));
    const prompts = wanted.locks.filter(
      ({ prompt }, index) => !isSamePrompt(prompt, now.locks[index]?.prompt),
    );
    const lift = now.protection !== undefined && (isInTheWay || prompts.length > 0);
    if (lift) sheet.protection.unprotect();
    for (const { row, column, value } of cells) {
      sheet.getCell(row, column).values = [[cellInput(value)]];
    }
    for (const { area, locked } of locks) {
      const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      range.format.protection.locked = locked === true;
    }
    for (const { area, prompt } of prompts) {
      const { row, column, rows, columns } = area;
      const { dataValidation } = sheet.getRangeByIndexes(row, column, rows, columns);
      const before = now.locks[wanted.locks.findIndex((one) => one.area === area)];
      setPrompt(dataValidation, prompt, before?.prompt);
    }
    if (wanted.tab !== undefined && wanted.tab !== now.tab) sheet.tabColor = wanted.tab;
    const isProtected = now.protection !== undefined && !lift;
    if (wanted.protection !== undefined && !isProtected)
      sheet.protection.protect(wanted.protection);
  }
}

function isSamePrompt(one: Prompt | undefined, other: Prompt | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A prompt needs a rule, which is taken away with it where there was none before. */
function setPrompt(
  validation: Excel.DataValidation,
  wanted: Prompt | undefined,
  now: Prompt | undefined,
): void {
  if (wanted === undefined) return;
  if (wanted === "none") {
    validation.clear();
    return;
  }
  if (now === "none") validation.rule = ANYTHING;
  validation.prompt = { showPrompt: true, ...wanted };
}

/** True if people can type into the cells although the sheet is protected. */
function areOpen({ locks }: SheetParts): boolean {
  return locks.length > 0 && locks.every(({ locked }) => locked === false);
}

/** Restores what it can; otherwise running the step again completes it. */
async function putBack(
  framework: Framework,
  before: readonly SheetParts[],
  withoutProtecting: boolean,
  patience: Patience,
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      const now = await readSheetParts(framework, patience);
      const wanted = before.map((sheet): SheetParts => {
        const present = now.find(({ name }) => name === sheet.name);
        const { protection: _protection, ...open } = sheet;
        return withoutProtecting && present?.protection === undefined ? open : sheet;
      });
      await sendRequest((context) => queueChanges(context, now, wanted), patience);
      return;
    } catch {
      // Covered by the next attempt, or by running the step again.
    }
  }
}
