import { isAsSubmitted } from "../../src/assessment/isAsSubmitted";
import { paperActions } from "../../src/report/paper/paperActions";
import { paperOf } from "../../src/report/paper/paperOf";
import { badInput, wrongUsage, type CommandOutcome } from "./CommandOutcome";
import { problemLines } from "./problemLines";
import { readArguments } from "./readArguments";
import { readAssessmentFile } from "./readAssessmentFile";
import { PAPER_FORMATS, paperTarget, writePaper } from "./writePaper";

/**
 * `report <file.xlsx> --format html|docx|json --out <file> [--strict]`: writes the paper for the
 * workbook. Anything that could not be read is listed on standard error; with --strict the paper is
 * then not written.
 */
export async function reportCommand(args: readonly string[]): Promise<CommandOutcome> {
  const parsed = readArguments(args, {
    format: { type: "string" },
    out: { type: "string" },
    strict: { type: "boolean" },
  });
  if (parsed.kind === "wrong") return wrongUsage(parsed.message);
  const { values, positionals } = parsed.arguments;
  const [path] = positionals;
  if (!path || positionals.length > 1) return wrongUsage("report needs the path of one workbook.");
  const target = paperTarget("report", values, [path], PAPER_FORMATS);
  if (target.kind === "wrong") return wrongUsage(target.message);
  const read = await readAssessmentFile(path);
  if (read.kind === "refused") return badInput(read.message);
  const { assessment, actions, problems } = read;
  const notes = [...read.notes, ...problemLines(path, problems)];
  if (values.strict === true && problems.length > 0) return { kind: "problems", output: "", notes };
  const paper = paperOf(
    assessment,
    paperActions(actions, assessment.framework),
    undefined,
    await isAsSubmitted(assessment),
  );
  return await writePaper(paper, target, notes);
}
