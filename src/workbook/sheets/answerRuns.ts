/** Rows of value codes with the same choices, for lists of their own. */
import type { ValueCode } from "../../framework/framework";
import type { AnswerLists } from "./data/dataLayout";
import type { PlanContext } from "./planContext";

/** Neighbouring value codes with the same choices. */
export interface AnswerRun {
  readonly answers: AnswerLists;
  /** Of the first, among all that were given. */
  readonly first: number;
  readonly count: number;
}

/**
 * All rows, in as few runs as possible: mostly just one. They never overlap, so that each cell has
 * the list that was planned for its run.
 */
export function answerRuns(
  { data }: PlanContext,
  codes: readonly ValueCode[],
): readonly AnswerRun[] {
  const runs: { answers: AnswerLists; first: number; count: number }[] = [];
  codes.forEach((code, index) => {
    const answers = data.answers(code);
    const last = runs.at(-1);
    if (last?.answers === answers) last.count += 1;
    else runs.push({ answers, first: index, count: 1 });
  });
  return runs;
}

/** The same in fewer runs where only levels matter, and not whether "not applicable" can be chosen. */
export function scaleRuns(context: PlanContext, codes: readonly ValueCode[]): readonly AnswerRun[] {
  const runs: AnswerRun[] = [];
  for (const run of answerRuns(context, codes)) {
    const last = runs.at(-1);
    if (last !== undefined && haveSameLevels(last, run)) {
      runs[runs.length - 1] = { ...last, count: last.count + run.count };
    } else runs.push(run);
  }
  return runs;
}

function haveSameLevels(one: AnswerRun, other: AnswerRun): boolean {
  const [first, second] = [one, other].map(({ answers }) =>
    answers.set.levels.map(({ value }) => value).join(" "),
  );
  return first === second;
}
