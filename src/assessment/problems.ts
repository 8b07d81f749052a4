/**
 * What has to be settled at a value code, as sentences; the sheets' Check column shows the same.
 */
import type { Framework } from "../framework/framework";
import type { LevelEntry } from "./assessment";
import { excelTrim } from "./excelText";
import { topLevel } from "./topLevel";

/** For a text, number or error in the level cell that is not a level of the scale. */
export const NOT_A_LEVEL_PROBLEM =
  "This is not a level, so it is not counted. Choose a level from the list.";

/** For a copied row: a value code has one level. */
export const STANDS_TWICE_PROBLEM =
  "This value code is in two rows. Only the first row counts. Delete one of them.";

/** For "not applicable" without a comment. */
export const NO_REASON_PROBLEM = "Say in the comment why this is not applicable.";

/** For the framework's top level without a comment. */
export function noCaseStudyProblem(framework: Framework): string {
  return `${topLevel(framework).label} needs a comment. Say what other councils could learn from you.`;
}

/** For another level than the one that the ticked criteria indicate, without a comment. */
export const DIFFERS_PROBLEM =
  "The criteria indicate another level. Say in the comment why the level differs.";

/**
 * True if the framework asks councils at the top level to act as a case study, so that a comment is
 * due; the statement set has no such rule.
 */
export function topLevelNeedsComment(framework: Framework): boolean {
  return framework.guidance.exemplarRule !== "";
}

/**
 * The problem of one value code as a sentence, or undefined. A comment of only spaces counts as
 * none.
 * @param differs true for another level than the one that the value code's criteria indicate
 */
export function problemOf(
  entry: LevelEntry,
  comment: string,
  framework: Framework,
  differs = false,
): string | undefined {
  if (entry.kind === "notALevel") {
    return NOT_A_LEVEL_PROBLEM;
  }
  if (excelTrim(comment) !== "") {
    return undefined;
  }
  if (entry.kind === "notApplicable") {
    return NO_REASON_PROBLEM;
  }
  const atTop = entry.kind === "level" && entry.value === topLevel(framework).value;
  if (atTop && topLevelNeedsComment(framework)) return noCaseStudyProblem(framework);
  return differs ? DIFFERS_PROBLEM : undefined;
}
