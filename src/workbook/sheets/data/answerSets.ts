/** What can be chosen for value codes, each set once: most frameworks have one for all. */
import { levelTexts, type LevelText } from "../../../assessment/levelTexts";
import { allValueCodes, type Framework, type Level } from "../../../framework/framework";
import {
  mayBeNotApplicable,
  offeredLevels,
  type Choosable,
} from "../../../framework/offeredLevels";

/** Levels, and whether "not applicable" can be chosen. */
export interface AnswerSet {
  readonly key: string;
  readonly levels: readonly Level[];
  readonly notApplicable: boolean;
  /** The texts that count as one of the levels. */
  readonly texts: readonly LevelText[];
}

/** The set of all levels, then those of value codes that have another. */
export function answerSets(
  framework: Framework,
  allowNotApplicable: boolean,
): readonly [all: AnswerSet, ...others: AnswerSet[]] {
  const all = answerSet(framework, framework.levels, allowNotApplicable);
  const others = new Map<string, AnswerSet>();
  for (const code of allValueCodes(framework)) {
    const set = answerSetOf(framework, code, allowNotApplicable);
    if (set.key !== all.key) others.set(set.key, set);
  }
  return [all, ...others.values()];
}

/** What can be chosen for a value code. */
export function answerSetOf(
  framework: Framework,
  code: Choosable,
  allowNotApplicable: boolean,
): AnswerSet {
  return answerSet(
    framework,
    offeredLevels(framework, code),
    mayBeNotApplicable(code, allowNotApplicable),
  );
}

function answerSet(
  framework: Framework,
  levels: readonly Level[],
  notApplicable: boolean,
): AnswerSet {
  const values = new Set(levels.map(({ value }) => value));
  return {
    key: [...values, ...(notApplicable ? ["n/a"] : [])].join(" "),
    levels,
    notApplicable,
    // Of all levels: what could be two of them counts for none.
    texts: levelTexts(framework.levels).filter(({ value }) => values.has(value)),
  };
}
