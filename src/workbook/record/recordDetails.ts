/** Writes council, department and date on Start, in the same way as answers. */
import { cellInput } from "../plan/cellInput";
import { dateSerial } from "../plan/dateSerial";
import { NAMES } from "../plan/names";
import { textOf } from "../plan/textOf";
import { SHORTLY } from "../excel/requestContext";
import { isGone, noAssessment, readOnlyWorkbook, WorkbookTrouble } from "../excel/troubles";
import { readWorkbook, type ReadWorkbook } from "../read/readAssessment";
import { cellTextProblems } from "../../assessment/cellTextProblems";
import { inTurn } from "../excel/inTurn";
import { correctTexts } from "./correctTexts";
import { exchangeAndPay, owe, payDebts } from "./debts";
import type { CellContents, CellInput, ExchangedRow, RowWrite } from "./exchangeRows";
import { notCertain } from "./notCertain";
import { cellBlock } from "./rowBlock";
import type { DetailsChange, DetailsOutcome, StartDetails } from "./RecordOutcome";

type Detail = keyof StartDetails;

const DETAILS: readonly Detail[] = ["organisation", "department", "date"];

/**
 * Writes some of the cells if they still hold what the person saw or already hold the new content.
 * @throws WorkbookTrouble while the assessment is submitted, for what a cell cannot hold and for a
 * cell that was deleted; Office errors unchanged
 */
export function recordDetails(change: DetailsChange): Promise<DetailsOutcome> {
  const { fields, expected } = change;
  return inTurn(async () => {
    const found = await readWorkbook("accept", SHORTLY);
    if (found === undefined) throw noAssessment();
    requireChangeable(found);
    const present = detailsOf(found);
    const changed = DETAILS.filter((detail) => fields[detail] !== undefined);
    const isTaken = changed.some(
      (detail) => present[detail] !== expected[detail] && present[detail] !== fields[detail],
    );
    if (isTaken) return { kind: "conflict", found: present };
    const writes = changed.map((detail) => ({
      detail,
      input: inputOf(detail, fields[detail] ?? ""),
    }));
    if (await writeCells(writes, change, found)) return { kind: "recorded" };
    const now = await readWorkbook("accept", SHORTLY);
    if (now === undefined) throw noAssessment();
    return { kind: "conflict", found: detailsOf(now) };
  });
}

function detailsOf({ assessment }: ReadWorkbook): StartDetails {
  const { organisation, department, date } = assessment.details;
  return { organisation, department, date };
}

function requireChangeable(found: ReadWorkbook): void {
  if (found.readOnly) throw readOnlyWorkbook();
  if (found.assessment.details.status === "final") throw finalTrouble(found);
}

function finalTrouble({ assessment }: ReadWorkbook): WorkbookTrouble {
  return new WorkbookTrouble(
    "The assessment is Final, so Start has not changed.",
    assessment.submission === undefined
      ? "Set Status on Start to Draft first, then change the council, department or date."
      : "Reopen it first, then change the council, department or date.",
  );
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

/** A cell of Start that is written. */
interface DetailWrite {
  readonly detail: Detail;
  readonly input: CellInput;
}

/**
 * Writes all or nothing: in one request with the look at what they replace, and it is put back if
 * somebody has changed a cell since it was read.
 * @returns false if it was put back
 */
async function writeCells(
  writes: readonly DetailWrite[],
  { fields }: DetailsChange,
  found: ReadWorkbook,
): Promise<boolean> {
  const blocks = writes.map(({ detail }) => cellBlock(NAMES[detail]));
  const hasStatus = !found.unreadable.includes("status");
  const rows = await exchange([
    ...writes.map(({ detail, input }, at) => ({
      block: blocks[at],
      index: 0,
      inputs: new Map([[NAMES[detail], input]]),
    })),
    ...(hasStatus
      ? [
          {
            block: cellBlock(NAMES.status),
            index: 0,
            inputs: new Map<string, CellInput>(),
            alsoRead: [NAMES.status],
          },
        ]
      : []),
  ]);
  const written = rows.slice(0, writes.length);
  const status = rows.at(writes.length)?.before.get(NAMES.status)?.value;
  const isFinal = textOf(status).trim().toLowerCase() === "final";
  const isCertain = written.every(({ id }, at) => id === blocks[at].ids);
  const isFree = writes.every(({ detail }, at) => {
    const before = written[at].before.get(NAMES[detail]);
    return before !== undefined && holds(before, detail, [found, fields]);
  });
  if (isCertain && isFree && !isFinal) {
    for (const [at, { detail }] of writes.entries()) {
      if (detail === "date") continue;
      const texts = new Map([[NAMES[detail], fields[detail] ?? ""]]);
      await correctTexts(blocks[at], 0, texts, written[at]);
    }
    await payDebts();
    return true;
  }
  written.forEach((row, at) => owe(row, { block: blocks[at], index: 0 }));
  await payDebts();
  if (isFinal) throw finalTrouble(found);
  if (!isCertain) throw notCertain("the cell on Start");
  return false;
}

async function exchange(writes: readonly RowWrite[]): Promise<readonly ExchangedRow[]> {
  try {
    return await exchangeAndPay(writes);
  } catch (error) {
    if (!isGone(error)) throw error;
    throw new WorkbookTrouble(
      "The cell on Start was deleted.",
      "Undo the deletion, or run Check and repair.",
      "sheetDeleted",
    );
  }
}

/** True if the cell holds what reading found, or already the new content. */
function holds(
  { value, text }: CellContents,
  detail: Detail,
  [{ assessment, asTyped }, fields]: readonly [ReadWorkbook, Partial<StartDetails>],
): boolean {
  const read = assessment.details[detail];
  const present = text.replace(/\r\n?/g, "\n").trim();
  if (detail !== "date") return present === read || present === fields[detail];
  if (typeof value !== "number") {
    return (read === "" && present === asTyped.date) || (present === "" && fields.date === "");
  }
  return [read, fields.date ?? ""].some((date) => Math.floor(value) === dateSerial(date));
}
