/** The law of reading: every answer comes back under its value code, or a problem says why not. */
import type { Assessment, CriteriaMet } from "../../../../src/assessment/assessment";
import { entryLabel, levelLabel } from "../../../../src/assessment/levelEntry";
import { allValueCodes, type Framework } from "../../../../src/framework/framework";
import { fieldWords } from "../../../../src/workbook/read/answers/fields";
import type { ReadProblem } from "../../../../src/workbook/read/answers/ReadProblem";
import type { ANSWERS } from "./bookEdits";

/** What may come back as an answer of a value code. */
export interface Expected {
  /** The answers that the workbook was built with. */
  readonly fields: readonly (typeof ANSWERS)[number][];
  /** Texts of cells that belong to the value code, each of which may be its answer. */
  texts(code: string, field: (typeof ANSWERS)[number]): readonly string[];
  /** True where somebody emptied the answer on purpose. */
  mayBeEmpty(code: string, field: (typeof ANSWERS)[number]): boolean;
  /** The ticks that the workbook was built with. */
  ticks(code: string): CriteriaMet;
  /** Names of the sheets on which rows of the value code's theme are. */
  sheetsOf(code: string): readonly string[];
}

/** Each breach of the law in words. */
export function breaches(
  framework: Framework,
  assessment: Assessment,
  problems: readonly ReadProblem[],
  expected: Expected,
): readonly string[] {
  return allValueCodes(framework).flatMap(({ id }) => {
    const ofFields = expected.fields.flatMap((field): string[] => {
      const texts = expected.texts(id, field);
      const isTold = problems.some(
        (problem) =>
          problem.valueCode === id ||
          (problem.kind === "unplaced" && texts.includes(problem.text)) ||
          (problem.valueCode === null &&
            (problem.kind === "columnGone" || problem.kind === "misaligned") &&
            problem.message.includes(fieldWords(field)) &&
            expected.sheetsOf(id).includes(problem.sheet ?? "")),
      );
      const [text, isAnswer] = answerText(framework, assessment, id, field);
      if (text === "") {
        return isTold || expected.mayBeEmpty(id, field)
          ? []
          : [`The ${field} of ${id} is gone, and no problem says so.`];
      }
      if (texts.includes(text)) return [];
      if (!isAnswer && isTold) return [];
      return [`The ${field} of ${id} came back as "${text}" instead of ${JSON.stringify(texts)}.`];
    });
    return [...ofFields, ...tickBreaches(id, assessment, problems, expected)];
  });
}

/** No edit ticks anything: each tick is as it was, or a problem says that it is gone. */
function tickBreaches(
  id: string,
  { responses }: Assessment,
  problems: readonly ReadProblem[],
  expected: Expected,
): readonly string[] {
  const built = expected.ticks(id);
  const now = responses.get(id)?.criteria ?? new Map<string, boolean>();
  const isTold = problems.some(
    ({ kind, valueCode, cell, text }) =>
      kind === "criteriaGone" || valueCode === id || (cell !== null && text.includes(id)),
  );
  return [...new Set([...built.keys(), ...now.keys()])].flatMap((criterion): string[] => {
    const [before, after] = [built.get(criterion), now.get(criterion)];
    if (before === after || (after === undefined && isTold)) return [];
    return [`The tick of ${id}#${criterion} came back as ${after} instead of ${before}.`];
  });
}

/** What came back for a field, and whether it is offered as an answer. */
function answerText(
  framework: Framework,
  { responses, valueCodeTargets }: Assessment,
  id: string,
  field: (typeof ANSWERS)[number],
): readonly [string, boolean] {
  if (field === "target") {
    return [levelLabel(valueCodeTargets?.get(id) ?? NaN, framework) ?? "", true];
  }
  const response = responses.get(id);
  if (response === undefined) return ["", false];
  if (field === "level") {
    const { entry } = response;
    return [entryLabel(entry, framework), entry.kind !== "notALevel"];
  }
  if (field === "lastTime") {
    const { lastTime: entry } = response;
    return entry === undefined
      ? ["", false]
      : [entryLabel(entry, framework), entry.kind !== "notALevel"];
  }
  const text = response[field] ?? "";
  return [text, /^(Comment|Evidence|Review|New)/.test(text)];
}
