import { answerRows } from "../../../src/assessment/answerTable/answerRows";
import { fingerprintOf } from "../../../src/assessment/fingerprint";
import { problemLines } from "../problemLines";
import { readAssessmentFile } from "../readAssessmentFile";
import type { FileAnswers } from "./FileAnswers";

/** The answers in a workbook. Whatever goes wrong with it is a line: the other workbooks count. */
export async function readAnswers(path: string): Promise<FileAnswers> {
  try {
    return await answersIn(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: "leftOut", path, message: `${path}: Unexpected error: ${reason}` };
  }
}

async function answersIn(path: string): Promise<FileAnswers> {
  const read = await readAssessmentFile(path);
  if (read.kind === "refused") return { kind: "leftOut", path, message: read.message };
  const { assessment, problems } = read;
  if (assessment.details.sample === true) {
    const message = `${path}: It is a sample, so its answers are made up.`;
    return { kind: "leftOut", path, message };
  }
  const gone = new Set(
    problems.flatMap(({ kind, valueCode }) => (kind === "noRow" ? [valueCode] : [])),
  );
  const rows = answerRows(assessment, {
    fingerprint: await fingerprintOf(assessment),
    hasRow: (id) => !gone.has(id),
  });
  return {
    kind: "read",
    path,
    rows,
    notes: read.notes.map((note) => `${path}: ${note}`),
    problems: problemLines(path, problems, { withValueCode: true }),
  };
}
