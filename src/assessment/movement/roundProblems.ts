/** Why earlier assessments cannot be put in the order of their dates. */
import type { EarlierAssessment } from "../assessment";

/** What is wrong with an earlier assessment beside the others. */
export type RoundProblem =
  /** The same answers at the same date, or from a file of the same name. */
  | { readonly kind: "twice"; readonly other: EarlierAssessment }
  | { readonly kind: "noDate" }
  | { readonly kind: "sameDate"; readonly other: EarlierAssessment };

/**
 * What keeps this one from having a place among the others; undefined if nothing does. Alone, it
 * needs no date.
 */
export function roundProblem(
  one: EarlierAssessment,
  others: readonly EarlierAssessment[],
): RoundProblem | undefined {
  const twin = others.find((other) => isSameRound(one, other));
  if (twin !== undefined) return { kind: "twice", other: twin };
  if (others.length === 0) return undefined;
  const { date } = one.details;
  if (date === "") return { kind: "noDate" };
  const sameDay = others.find((other) => other.details.date === date);
  return sameDay && { kind: "sameDate", other: sameDay };
}

function isSameRound(one: EarlierAssessment, other: EarlierAssessment): boolean {
  return (
    one.fingerprint === other.fingerprint &&
    one.framework.version === other.framework.version &&
    (one.details.date === other.details.date || one.file === other.file)
  );
}
