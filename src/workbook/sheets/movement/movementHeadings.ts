import { MOVEMENT_MARKS } from "./movementMarks";

const [COMMENT_THEN, THEN_NUMBER] = MOVEMENT_MARKS;

/** Headings of the sheet Movement. */
export const MOVEMENT_HEADINGS = {
  ref: "Ref",
  valueCode: "Value code",
  then: "Level then",
  now: "Level now",
  change: "Change",
  commentThen: COMMENT_THEN,
  commentNow: "Comment now",
  id: "id",
  thenNumber: THEN_NUMBER,
  steps: "Steps",
} as const;
