/** What is written to add an entry to the history of sign-off. */
import { cellTextProblems } from "../../assessment/cellTextProblems";
import type { SignedBy, SignOff } from "../../assessment/signOff";
import { WorkbookTrouble } from "../excel/troubles";
import { cellInput } from "../plan/cellInput";
import { formatVersionOf } from "../sheets/data/frameworkText";
import { signOffCells, signOffsOf, withSignOff } from "../sheets/data/signOffText";
import type { SheetParts } from "./sheetParts";
import type { Written } from "./writtenParts";

/** What a cell of Excel holds. */
const LONGEST_HISTORY = 32_767;

/** Kept free for reopening with the longest note of the pane, however it is escaped. */
const ROOM_TO_REOPEN = 1_000;

/**
 * The settings with the entry added to what the sheet holds at this moment, so that an entry of
 * somebody else is kept. Nothing where the workbook has no place for sign-off, or none left for a
 * reopening: Start and Summary say that it was reopened, and nobody is locked out.
 * @throws WorkbookTrouble if the history has no room for the entry or its note
 */
export function signOffWritten(parts: readonly SheetParts[], signOff: SignOff): Written {
  const cell = parts.flatMap(({ cells }) => cells).find(({ key }) => key === "signOffs");
  if (cell === undefined) return {};
  const held = String(cell.value);
  const isReopening = signOff.kind === "reopened";
  const most = isReopening ? LONGEST_HISTORY : LONGEST_HISTORY - ROOM_TO_REOPEN;
  const fits = (entry: SignOff): boolean =>
    String(cellInput(withSignOff(held, entry))).length <= most;
  if (!fits(signOff)) {
    if (fits({ ...signOff, note: "" })) throw noteTooLong();
    if (isReopening) return {};
    throw new WorkbookTrouble(
      "The history of sign-off is full.",
      "Start a new workbook from this one’s answers. This one can still be reopened. Nothing was changed.",
    );
  }
  const signOffs = withSignOff(held, signOff);
  const entries = signOffsOf(signOffs);
  return { formatVersion: formatVersionOf(entries), signOffs, ...signOffCells(entries) };
}

function noteTooLong(): WorkbookTrouble {
  return new WorkbookTrouble(
    "The history of sign-off has too little room left for this note.",
    "Shorten the note. Nothing was changed.",
  );
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
