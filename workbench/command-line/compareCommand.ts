import { basename, resolve } from "node:path";
import type { EarlierAssessment } from "../../src/assessment/assessment";
import { compareAssessments } from "../../src/assessment/movement/compareAssessments";
import { isAsSubmitted } from "../../src/assessment/isAsSubmitted";
import { paperActions } from "../../src/report/paper/paperActions";
import { paperOf } from "../../src/report/paper/paperOf";
import type { ReadProblem } from "../../src/workbook/read/answers/ReadProblem";
import { badInput, wrongUsage, type CommandOutcome } from "./CommandOutcome";
import { compareJson } from "./compareJson";
import { compareText } from "./compareText";
import { problemLines } from "./problemLines";
import { readArguments } from "./readArguments";
import { readAssessmentFile } from "./readAssessmentFile";
import { placesByVersion } from "./readMapFile";
import { newestFirst, roundOf, type Round } from "./Round";
import { paperTarget, writePaper } from "./writePaper";

/**
 * `compare <now.xlsx> <before.xlsx>... [--map <map.json>]... [--json | --format html|docx --out <file>]
 * [--strict]`: what moved since the first of the earlier workbooks, and the levels of all of them; or
 * the paper, which says what moved since then. The map says where the answers of
 * an earlier version belong. What could not be read, and dates that are
 * missing or in another order, are listed on standard error.
 */
export async function compareCommand(args: readonly string[]): Promise<CommandOutcome> {
  const parsed = readArguments(args, {
    format: { type: "string" },
    json: { type: "boolean" },
    map: { type: "string", multiple: true },
    out: { type: "string" },
    strict: { type: "boolean" },
  });
  if (parsed.kind === "wrong") return wrongUsage(parsed.message);
  const { values, positionals } = parsed.arguments;
  if (positionals.length < 2) {
    return wrongUsage("compare needs the workbook of now and at least one earlier workbook.");
  }
  const wantsPaper = values.format !== undefined || values.out !== undefined;
  const target = wantsPaper
    ? paperTarget("compare", values, positionals, ["html", "docx"])
    : undefined;
  if (target?.kind === "wrong") return wrongUsage(target.message);
  if (target !== undefined && values.json === true) {
    return wrongUsage("compare prints JSON or writes a file: give --json or --format.");
  }
  const twice = positionals.find((path, index) =>
    positionals.slice(0, index).some((other) => resolve(other) === resolve(path)),
  );
  if (twice !== undefined) return wrongUsage(`${twice} is named twice. Name each workbook once.`);
  const rounds: Round[] = [];
  const notes: string[] = [];
  const problems: Record<string, readonly ReadProblem[]> = {};
  for (const path of positionals) {
    const read = await readAssessmentFile(path);
    if (read.kind === "refused") return badInput(read.message);
    rounds.push(await roundOf(path, read));
    notes.push(
      ...read.notes.map((note) => `${path}: ${note}`),
      ...problemLines(path, read.problems),
    );
    problems[path] = read.problems;
  }
  const [now, ...earlier] = rounds;
  const other = earlier.find(
    ({ assessment }) => assessment.framework.id !== now.assessment.framework.id,
  );
  if (other !== undefined) {
    return badInput(
      `${other.file}: It was built with “${other.assessment.framework.title}”, and ${now.file} with “${now.assessment.framework.title}”. Only assessments with the same framework can be compared.`,
    );
  }
  notes.push(...dateNotes(now, earlier));
  const { framework } = now.assessment;
  const mapped = await placesByVersion(values.map ?? [], earlier.map(earlierOf), framework);
  if (mapped.kind === "refused") return badInput(mapped.message);
  const [before] = earlier;
  const [since] = mapped.earlier;
  const isRefused =
    values.strict === true && Object.values(problems).some((some) => some.length > 0);
  if (target !== undefined) {
    if (isRefused) return { kind: "problems", output: "", notes };
    const assessment = { ...now.assessment, earlier: mapped.earlier };
    const paper = paperOf(
      assessment,
      paperActions(now.actions, framework),
      since,
      await isAsSubmitted(assessment),
    );
    return await writePaper(paper, target, notes);
  }
  const movement = compareAssessments(now.assessment, before.assessment, since.places);
  const compared = { now, before, movement, rounds: [now, ...newestFirst(earlier)] };
  const output = values.json
    ? `${JSON.stringify(compareJson(compared, problems), null, 2)}\n`
    : compareText(compared);
  return { kind: isRefused ? "problems" : "done", output, notes };
}

function earlierOf({ file, fingerprint, assessment }: Round): EarlierAssessment {
  const { framework, details, responses } = assessment;
  return { file: basename(file), added: "", fingerprint, framework, details, responses };
}

/** Dates that make the comparison hard to read. */
function dateNotes(now: Round, earlier: readonly Round[]): readonly string[] {
  const dateOf = ({ assessment }: Round): string => assessment.details.date;
  return [now, ...earlier].flatMap((round) => {
    if (dateOf(round) === "") {
      return [`${round.file}: It has no assessment date. Enter it on the sheet Start.`];
    }
    const same = earlier.find((other) => other !== round && dateOf(other) === dateOf(round));
    if (round !== now && same !== undefined) {
      return [
        `${round.file}: It has the same assessment date as ${same.file}. Give the date of this round on its sheet Start.`,
      ];
    }
    return round !== now && dateOf(now) !== "" && dateOf(round) > dateOf(now)
      ? [
          `${round.file}: Its assessment date is after that of ${now.file}. Name the latest workbook first.`,
        ]
      : [];
  });
}
