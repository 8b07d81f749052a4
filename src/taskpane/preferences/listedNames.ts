/** The list of departments that was typed in Copies: kept on this computer, for one council. */
import type { AssessmentDetails } from "../../assessment/assessment";
import type { Preferences } from "./preferences";

type Council = Pick<AssessmentDetails, "organisation">;

/** The list as it was typed; empty if the last one was another council's. */
export function listedNames(
  { copyNames, copyNamesOf }: Preferences,
  { organisation }: Council,
): string {
  return copyNamesOf === organisation.trim() ? copyNames : "";
}

/** What to keep of a list. */
export function withListedNames(
  list: string,
  { organisation }: Council,
): Pick<Preferences, "copyNames" | "copyNamesOf"> {
  return { copyNames: list, copyNamesOf: organisation.trim() };
}
