import { readFile } from "node:fs/promises";
import type { Assessment } from "../../src/assessment/assessment";
import { scoreAssessment } from "../../src/assessment/scoreAssessment";
import { troubleOf } from "../../src/workbook/excel/troubles";
import { badInput, wrongUsage, type CommandOutcome } from "./CommandOutcome";
import { fileErrorSentence } from "./fileErrorSentence";
import { readArguments } from "./readArguments";
import { scoresJson } from "./scoresJson";
import { scoresText } from "./scoresText";
import type { Sessions } from "./session";
import { troubleLine } from "./troubleLine";

/** `scores <file.xlsx> [--json]`: the scores of the assessment in a workbook. */
export async function scoresCommand(
  args: readonly string[],
  sessions: Sessions,
): Promise<CommandOutcome> {
  const parsed = readArguments(args, { json: { type: "boolean" } });
  if (parsed.kind === "wrong") {
    return wrongUsage(parsed.message);
  }
  const { values, positionals } = parsed.arguments;
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
  const read = await readWorkbookOf(bytes, sessions);
  if (read.kind !== "assessment") {
    return badInput(`${path}: ${read.message}`);
  }
  const { assessment } = read;
  const scores = scoreAssessment(assessment);
  const output = values.json
    ? `${JSON.stringify(scoresJson(assessment, scores), null, 2)}\n`
    : scoresText(assessment, scores);
  return { kind: "done", output };
}

type WorkbookReading =
  | { readonly kind: "assessment"; readonly assessment: Assessment }
  | { readonly kind: "none"; readonly message: string };

async function readWorkbookOf(bytes: Uint8Array, sessions: Sessions): Promise<WorkbookReading> {
  const opening = await sessions.open(bytes);
  if (opening.kind === "unreadable") {
    return { kind: "none", message: opening.message };
  }
  try {
    const assessment = await opening.session.read();
    return assessment === undefined
      ? { kind: "none", message: "There is no assessment in this workbook." }
      : { kind: "assessment", assessment };
  } catch (error) {
    return { kind: "none", message: troubleLine(troubleOf(error, "Reading the workbook")) };
  } finally {
    opening.session.close();
  }
}
