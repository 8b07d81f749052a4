import type { LevelEntry } from "../assessment";

/** What tools read of an entry: a fixed contract. A value code without a row has the state noRow. */
export type AnswerState = "assessed" | "notAssessed" | "notApplicable" | "notALevel" | "noRow";

/** The state of an entry that has a row. */
export const STATE_OF = {
  level: "assessed",
  notAssessed: "notAssessed",
  notApplicable: "notApplicable",
  notALevel: "notALevel",
} as const satisfies Record<LevelEntry["kind"], AnswerState>;
