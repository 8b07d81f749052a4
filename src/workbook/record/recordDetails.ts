/** Writes council, department and date on Start, in the same way as answers. */
import { cellInput } from "../plan/cellInput";
import { dateSerial } from "../plan/dateSerial";
import { NAMES } from "../plan/names";
import { SHORTLY, sendRequest } from "../excel/requestContext";
import { noAssessment, readOnlyWorkbook, WorkbookTrouble } from "../excel/troubles";
import { readWorkbook, type ReadWorkbook } from "../read/readAssessment";
import { named, shownText } from "../read/cellValues";
import { cellTextProblems } from "../../assessment/cellTextProblems";
import { inTurn } from "./inTurn";
import { notCertain } from "./notCertain";
import type { CellInput } from "./exchangeRows";
import type { DetailsChange, DetailsOutcome, StartDetails } from "./RecordOutcome";

type Detail = keyof StartDetails;

const DETAILS: readonly Detail[] = ["organisation", "department", "date"];

/**
 * Writes some of the cells if they still hold what the person saw or already hold the new content.
 * @throws WorkbookTrouble while the assessment is submitted, for what a cell cannot hold and for a
 * cell that was deleted; Office errors unchanged
 */
export function recordDetails({ fields, expected }: DetailsChange): Promise<DetailsOutcome> {
  return inTurn(async () => {
    const found = await readWorkbook("accept", SHORTLY);
    if (found === undefined) throw noAssessment();
    requireChangeable(found);
    const { organisation, department, date } = found.assessment.details;
    const present: StartDetails = { organisation, department, date };
    const changed = DETAILS.filter((detail) => fields[detail] !== undefined);
    const isTaken = changed.some(
      (detail) => present[detail] !== expected[detail] && present[detail] !== fields[detail],
    );
    if (isTaken) return { kind: "conflict", found: present };
    const inputs = changed.map(
      (detail) => [detail, inputOf(detail, fields[detail] ?? "")] as const,
    );
    await writeCells(inputs, found);
    return { kind: "recorded" };
  });
}

function requireChangeable({ readOnly, assessment }: ReadWorkbook): void {
  if (readOnly) throw readOnlyWorkbook();
  if (assessment.details.status === "final") {
    throw new WorkbookTrouble(
      "The assessment is Final, so Start has not changed.",
      assessment.submission === undefined
        ? "Set Status on Start to Draft first, then change the council, department or date."
        : "Reopen it first, then change the council, department or date.",
    );
  }
}

function inputOf(detail: Detail, text: string): CellInput {
  if (detail !== "date") {
    const [problem] = cellTextProblems(detail, text);
    if (problem !== undefined) throw new WorkbookTrouble(problem.message, problem.remedy);
    return String(cellInput(text));
  }
  if (text === "") return "";
  const serial = dateSerial(text);
  if (serial === undefined) {
    throw new WorkbookTrouble(
      `\u201C${text}\u201D is not a date.`,
      "Enter a date, then try again.",
    );
  }
  return serial;
}

/** True if the cell still holds the date that was read, or the text in its place. */
function isReadDate(value: unknown, text: string, read: string, typed: string): boolean {
  if (typeof value !== "number") return text === typed;
  return read !== "" && Math.floor(value) === dateSerial(read);
}

/** Writes only where the names lead to single cells that hold what reading found. */
async function writeCells(
  inputs: readonly (readonly [Detail, CellInput])[],
  { assessment, asTyped }: ReadWorkbook,
): Promise<void> {
  const cells = await sendRequest(
    (context) =>
      inputs.map(([detail]) => ({
        detail,
        range: named(context, NAMES[detail], "values,text,rowCount,columnCount"),
      })),
    SHORTLY,
  );
  for (const { detail, range } of cells) {
    if (range.isNullObject) {
      throw new WorkbookTrouble(
        "The cell on Start was deleted.",
        "Undo the deletion, or run Check and repair.",
        "sheetDeleted",
      );
    }
    const value: unknown = range.values[0][0];
    const text = shownText(value, range.text[0][0]).replace(/\r\n?/g, "\n").trim();
    const isAsRead =
      range.rowCount * range.columnCount === 1 &&
      (detail === "date"
        ? isReadDate(value, text, assessment.details.date, asTyped.date)
        : text === assessment.details[detail]);
    if (!isAsRead) throw notCertain("the cell on Start");
  }
  await sendRequest((context) => {
    for (const [detail, input] of inputs) {
      context.workbook.names.getItem(NAMES[detail]).getRange().values = [[input]];
    }
  }, SHORTLY);
}
