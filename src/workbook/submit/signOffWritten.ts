/** What is written to add an entry to the history of sign-off. */
import { cellTextProblems } from "../../assessment/cellTextProblems";
import type { SignedBy, SignOff } from "../../assessment/signOff";
import { WorkbookTrouble } from "../excel/troubles";
import { cellInput } from "../plan/cellInput";
import { signOffCells, signOffsOf, withSignOff } from "../sheets/data/signOffText";
import type { SheetParts } from "./sheetParts";
import type { Written } from "./writtenParts";

/** What a cell of Excel holds. */
const LONGEST_HISTORY = 32_767;

/**
 * The settings with the entry added to what the sheet holds at this moment, so that an entry of
 * somebody else is kept. Nothing where the workbook has no place for sign-off.
 * @throws WorkbookTrouble if the history has no room left
 */
export function signOffWritten(parts: readonly SheetParts[], signOff: SignOff): Written {
  const cell = parts.flatMap(({ cells }) => cells).find(({ key }) => key === "signOffs");
  if (cell === undefined) return {};
  const signOffs = withSignOff(String(cell.value), signOff);
  if (String(cellInput(signOffs)).length > LONGEST_HISTORY) {
    throw new WorkbookTrouble(
      "The history of sign-off is full.",
      "Build a new workbook and take over the answers. Nothing was changed.",
    );
  }
  return { signOffs, ...signOffCells(signOffsOf(signOffs)) };
}

/**
 * Name and role without spaces at their ends.
 * @throws WorkbookTrouble if the workbook cannot hold them
 */
export function checkedSignedBy({ name, role }: SignedBy): SignedBy {
  return { name: checkedText("name", name), role: checkedText("role", role) };
}

/**
 * A text without spaces at its ends.
 * @throws WorkbookTrouble if the workbook cannot hold it
 */
export function checkedText(what: string, text: string): string {
  const checked = text.replace(/\r\n?/g, "\n").trim();
  const [problem] = cellTextProblems(what, checked);
  if (problem !== undefined) throw new WorkbookTrouble(problem.message, problem.remedy);
  return checked;
}
