import { isAsSubmitted } from "../../src/assessment/isAsSubmitted";
import { scoreAssessment } from "../../src/assessment/scoreAssessment";
import { badInput, wrongUsage, type CommandOutcome } from "./CommandOutcome";
import { problemLines } from "./problemLines";
import { readArguments } from "./readArguments";
import { readAssessmentFile } from "./readAssessmentFile";
import { scoresJson } from "./scoresJson";
import { scoresText } from "./scoresText";

/**
 * `scores <file.xlsx> [--json] [--strict]`: the scores of the assessment in a workbook. Anything
 * that could not be read is listed on standard error and in the JSON.
 */
export async function scoresCommand(args: readonly string[]): Promise<CommandOutcome> {
  const parsed = readArguments(args, { json: { type: "boolean" }, strict: { type: "boolean" } });
  if (parsed.kind === "wrong") {
    return wrongUsage(parsed.message);
  }
  const { values, positionals } = parsed.arguments;
  const [path] = positionals;
  if (!path || positionals.length > 1) {
    return wrongUsage("scores needs the path of one workbook.");
  }
  const read = await readAssessmentFile(path);
  if (read.kind === "refused") return badInput(read.message);
  const { assessment, problems } = read;
  const scores = scoreAssessment(assessment);
  const asSubmitted = await isAsSubmitted(assessment);
  const output = values.json
    ? `${JSON.stringify(scoresJson(assessment, scores, problems, asSubmitted), null, 2)}\n`
    : scoresText(assessment, scores, asSubmitted);
  const notes = [...read.notes, ...problemLines(path, problems)];
  const isRefused = values.strict === true && problems.length > 0;
  return { kind: isRefused ? "problems" : "done", output, notes };
}
