import { allValueCodes } from "../../framework/framework";
import type { Assessment } from "../assessment";
import { carriedEntry, isConfirmedUnchanged } from "./isCarried";

export interface CarriedCounts {
  /** Carried forward and not yet confirmed or changed. */
  readonly toReview: number;
  /** Carried forward and given the same level now. */
  readonly unchanged: number;
}

/** How many answers carried forward are to be reviewed, and how many were confirmed as they were. */
export function carriedCounts(assessment: Assessment): CarriedCounts {
  const responses = allValueCodes(assessment.framework).flatMap(
    ({ id }) => assessment.responses.get(id) ?? [],
  );
  return {
    toReview: responses.filter((one) => carriedEntry(one, assessment) !== undefined).length,
    unchanged: responses.filter(isConfirmedUnchanged).length,
  };
}
