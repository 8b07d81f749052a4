import { allValueCodes, type Framework } from "../../framework/framework";
import type { FrameworkFile } from "../../framework/frameworkFile";

/** What becomes of answers when a framework changes: they are matched by id. */
export interface AnswerChanges {
  /** How many value codes keep their answers. */
  readonly stay: number;
  /** Titles of those that are no longer there. */
  readonly gone: readonly string[];
  /** Titles of those that are new. */
  readonly added: readonly string[];
}

export function answersBetween(before: Framework, { themes }: FrameworkFile): AnswerChanges {
  const old = allValueCodes(before);
  const now = themes.flatMap(({ keyAreas }) => keyAreas.flatMap(({ valueCodes }) => valueCodes));
  const oldIds = new Set(old.map(({ id }) => id));
  const ids = new Set(now.map(({ id }) => id));
  return {
    stay: old.filter(({ id }) => ids.has(id)).length,
    gone: old.filter(({ id }) => !ids.has(id)).map(({ title }) => title),
    added: now.filter(({ id }) => !oldIds.has(id)).map(({ title }) => title),
  };
}
