import { readFile } from "node:fs/promises";
import { scoreAssessment } from "../../src/assessment/scoreAssessment";
import { badInput, wrongUsage, type CommandOutcome } from "./CommandOutcome";
import { fileErrorSentence } from "./fileErrorSentence";
import { readArguments } from "./readArguments";
import { scoresJson } from "./scoresJson";
import { scoresText } from "./scoresText";
import { UnreadableWorkbook, type OpenSession } from "./session";

/** `scores <file.xlsx> [--json]`: the scores of the assessment in a workbook. */
export async function scoresCommand(
  args: readonly string[],
  openSession: OpenSession,
): Promise<CommandOutcome> {
  const read = readArguments(args, { json: { type: "boolean" } });
  if (read.kind === "wrong") {
    return wrongUsage(read.message);
  }
  const { values, positionals } = read.arguments;
  const [path] = positionals;
  if (!path || positionals.length > 1) {
    return wrongUsage("scores needs the path of one workbook.");
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return badInput(fileErrorSentence(path, error));
  }
  const assessment = await readAssessmentOf(bytes, openSession);
  if (assessment instanceof UnreadableWorkbook) {
    return badInput(`${path}: ${assessment.message}`);
  }
  if (assessment === undefined) {
    return badInput(`${path}: there is no assessment in this workbook.`);
  }
  const scores = scoreAssessment(assessment);
  const output = values.json
    ? `${JSON.stringify(scoresJson(assessment, scores), null, 2)}\n`
    : scoresText(assessment, scores);
  return { kind: "done", output };
}

async function readAssessmentOf(bytes: Uint8Array, openSession: OpenSession) {
  try {
    const session = await openSession(bytes);
    try {
      return await session.read();
    } finally {
      await session.close();
    }
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      return error;
    }
    throw error;
  }
}
