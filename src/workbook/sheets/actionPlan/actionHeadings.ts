/** Headings and columns of the action plan, apart from its plan: a reader of answers needs no more of it. */

/** Columns that people fill: ref, action, owner, due, status. */
export const ACTION_COLUMNS = { ref: 0, action: 5, owner: 6, due: 7, status: 8 } as const;
/** Columns whose formulas show texts of any length: the value code's title, what the next level says. */
export const SHOWN_COLUMNS = { title: 1, nextStatement: 4 } as const;
export const ACTION_HEADINGS = [
  "Ref",
  "Value code",
  "Level now",
  "Next level",
  "What the next level says",
  "Action",
  "Owner",
  "Due",
  "Status",
  "Row",
] as const;
/** Columns that formulas fill. */
export const COMPUTED_ACTION_HEADINGS = [
  "Value code",
  "Level now",
  "Next level",
  "What the next level says",
  "Row",
] as const;
