/** The hidden name of a criterion's row: ids have no "#". */
export function criterionKey(valueCodeId: string, criterionId: string): string {
  return `${valueCodeId}#${criterionId}`;
}

/** What can be chosen beside a criterion. */
export const MET_WORDS = { met: "Yes", notMet: "No" } as const;

/** The word for a criterion that is met, not met or not answered. */
export function metWord(isMet: boolean | undefined): string {
  if (isMet === undefined) return "";
  return isMet ? MET_WORDS.met : MET_WORDS.notMet;
}
