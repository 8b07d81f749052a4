/** Two headings of the sheet Movement that no other sheet has: it is known by them without its name. */
export const MOVEMENT_MARKS = ["Comment then", "Then no."] as const;
