/** The columns of the sheet Comments by department, by whose headings it is also read back. */
export const COMMENT_HEADINGS = {
  ref: "Ref",
  valueCode: "Value code",
  department: "Department",
  level: "Level given",
  comment: "Comment",
  evidence: "Evidence",
} as const;

export type CommentColumn = keyof typeof COMMENT_HEADINGS;

export const COMMENT_COLUMNS = Object.keys(COMMENT_HEADINGS) as readonly CommentColumn[];

export const COMMENT_HEADER_ROW = 2;
export const COMMENT_FIRST_ROW = 3;
