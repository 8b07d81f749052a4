/** Headings of the sheet Movement, by which it is also known. */
export const MOVEMENT_HEADINGS = {
  ref: "Ref",
  valueCode: "Value code",
  then: "Level then",
  now: "Level now",
  change: "Change",
  commentThen: "Comment then",
  commentNow: "Comment now",
  id: "id",
  thenNumber: "Then no.",
  steps: "Steps",
} as const;
