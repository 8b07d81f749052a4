import type { Assessment } from "./assessment";
import { fingerprintOf } from "./fingerprint";

/** False if answers changed after they were submitted; true while not submitted. */
export async function isAsSubmitted(assessment: Assessment): Promise<boolean> {
  const { submission } = assessment;
  return submission === undefined || (await fingerprintOf(assessment)) === submission.fingerprint;
}
