import type { Assessment } from "../../src/assessment/assessment";
import type { Action } from "../../src/workbook/sheets/planContext";
import { fingerprintOf } from "../../src/assessment/fingerprint";
import type { Movement } from "../../src/assessment/movement/movement";

/** One of the assessments that are compared. */
export interface Round {
  /** As it was typed. */
  readonly file: string;
  readonly assessment: Assessment;
  readonly actions: readonly Action[];
  readonly fingerprint: string;
}

/** The round of a workbook that was read. */
export async function roundOf(
  file: string,
  { assessment, actions }: Pick<Round, "assessment" | "actions">,
): Promise<Round> {
  return { file, assessment, actions, fingerprint: await fingerprintOf(assessment) };
}

/** Newest first by assessment date; rounds without a date come last, in the order given. */
export function newestFirst(rounds: readonly Round[]): readonly Round[] {
  return [...rounds].sort((one, other) =>
    other.assessment.details.date.localeCompare(one.assessment.details.date),
  );
}

/** What `compare` prints, for people or for tools. */
export interface Compared {
  readonly now: Round;
  readonly before: Round;
  readonly movement: Movement;
  /** Now, then the earlier ones, newest first. */
  readonly rounds: readonly Round[];
}
