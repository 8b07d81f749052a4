/** The level column's other words: none of them can be a level's label, and none counts as its name. */
export const OTHER_ANSWERS = ["not applicable", "n/a", "not assessed", "not a level"] as const;
