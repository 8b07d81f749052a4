/** The result of reading a file of responses. */
import type { Response } from "../../../src/assessment/assessment";

export interface ReadingProblem {
  /** Where: "line 12", or the value code in quotes; empty for the entire file. */
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

export type ResponsesReading =
  /** By value code id. */
  | { readonly kind: "responses"; readonly responses: ReadonlyMap<string, Response> }
  /** All problems of the file, response by response. */
  | { readonly kind: "problems"; readonly problems: readonly ReadingProblem[] };

/** The result for a file that cannot be read at all. */
export function unreadable(place: string, message: string, remedy: string): ResponsesReading {
  return { kind: "problems", problems: [{ place, message, remedy }] };
}
