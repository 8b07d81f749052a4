import { basename, resolve } from "node:path";
import type { EarlierAssessment } from "../../src/assessment/assessment";
import { roundProblem, type RoundProblem } from "../../src/assessment/movement/roundProblems";
import type { Framework } from "../../src/framework/framework";
import { localMinute } from "../../src/workbook/plan/localMinute";
import { readEarlier } from "../../src/workbook/read/returns/readEarlier";
import type { EarlierNote } from "../../src/workbook/read/returns/ReturnOutcome";
import { fileErrorSentence } from "./fileErrorSentence";
import { noteLine } from "./readReturns";
import { readWorkbookBytes } from "./readWorkbookBytes";

export type EarlierWorkbooks =
  | {
      readonly kind: "earlier";
      readonly earlier: readonly EarlierAssessment[];
      /** Lines on what to know of them. */
      readonly notes: readonly string[];
    }
  /** `message` begins with the path. */
  | { readonly kind: "none"; readonly message: string };

/** What earlier workbooks are to be compared with. */
interface Now {
  readonly framework: Framework;
  readonly organisation: string;
  /** Of the assessment of now; "" without one. */
  readonly date: string;
}

/**
 * Reads the workbooks of earlier assessments as the pane does. Their order does not matter.
 * @param others those that the workbook is compared with already
 */
export async function readEarlierWorkbooks(
  paths: readonly string[],
  now: Now,
  others: readonly EarlierAssessment[] = [],
): Promise<EarlierWorkbooks> {
  const earlier: EarlierAssessment[] = [];
  const notes: string[] = [];
  for (const [index, path] of paths.entries()) {
    if (paths.slice(0, index).some((other) => resolve(other) === resolve(path))) {
      return { kind: "none", message: `${path}: It is named twice. Name each workbook once.` };
    }
    const read = await readOne(path, now);
    if (read.kind === "none") return read;
    earlier.push(...read.earlier);
    notes.push(...read.notes);
  }
  for (const [index, one] of earlier.entries()) {
    const rest = [...earlier.filter((_, at) => at !== index), ...others];
    const problem = roundProblem(one, rest);
    if (problem !== undefined) {
      return { kind: "none", message: `${paths[index]}: ${roundSentence(problem)}` };
    }
  }
  // One without a date could stay as long as it was alone.
  const undated =
    earlier.length > 0 ? others.find(({ details }) => details.date === "") : undefined;
  if (undated !== undefined) {
    return { kind: "none", message: `${undated.file}: ${roundSentence({ kind: "noDate" })}` };
  }
  return { kind: "earlier", earlier, notes };
}

/** Why an earlier assessment has no place among the others. */
export function roundSentence(problem: RoundProblem): string {
  switch (problem.kind) {
    case "twice":
      return `It is the same assessment as ${problem.other.file}. Name each assessment once.`;
    case "noDate":
      return "It has no assessment date. Give the date of this round on its sheet Start.";
    case "sameDate":
      return `It has the same assessment date as ${problem.other.file}. Give the date of this round on its sheet Start.`;
  }
}

async function readOne(path: string, now: Now): Promise<EarlierWorkbooks> {
  let bytes: Uint8Array;
  try {
    bytes = await readWorkbookBytes(path);
  } catch (error) {
    return { kind: "none", message: fileErrorSentence(path, error) };
  }
  const reading = await readEarlier(
    { name: basename(path), bytes, modified: "" },
    { ...now, sample: false, added: localMinute(new Date()) },
  );
  if (reading.kind === "leftOut") return { kind: "none", message: `${path}: ${reading.message}` };
  const { earlier, notes } = reading;
  return {
    kind: "earlier",
    earlier: [earlier],
    notes: notes.flatMap((note) => earlierLine(path, note)),
  };
}

function earlierLine(path: string, note: EarlierNote): readonly string[] {
  switch (note.kind) {
    case "otherVersion":
      return [
        `${path}: It was made with version ${note.version} of the framework. Only value codes with the same wording are compared.`,
      ];
    case "noDate":
      return [`${path}: It has no assessment date. Enter it on the sheet Start.`];
    case "notEarlier":
      return [
        `${path}: Its assessment date, ${note.date}, is not before that of the new workbook.`,
      ];
    default:
      return noteLine(path, note);
  }
}
