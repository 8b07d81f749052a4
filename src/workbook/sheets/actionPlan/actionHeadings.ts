/**
 * The action plan's headings and columns, separate from its plan: reading answers needs no more of
 * it.
 */

/** Columns that people fill in. */
export const ACTION_COLUMNS = { ref: 0, action: 5, owner: 6, due: 7, status: 8 } as const;
/**
 * Columns whose formulas show texts of any length: the value code's title and the next level's
 * statement.
 */
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
/** Columns with formulas. */
export const COMPUTED_ACTION_HEADINGS = [
  "Value code",
  "Level now",
  "Next level",
  "What the next level says",
  "Row",
] as const;
