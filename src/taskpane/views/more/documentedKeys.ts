/** The keys that Help lists, by where they work. */
export const DOCUMENTED_KEYS = [
  {
    where: "help.keysAssess",
    keys: ["Numbers", "Arrows", "Enter", "ShiftEnter", "Delete", "Tab", "Page", "CtrlEnter"],
  },
  {
    where: "help.keysAgree",
    keys: ["AgreeNumbers", "AgreeEnter", "AgreeShiftEnter", "AgreeDelete", "AgreeCtrlEnter"],
  },
  {
    where: "help.keysElsewhere",
    keys: ["Find", "FindEnter", "Tree", "FindEscape", "Heatmap", "Escape"],
  },
] as const;

export type DocumentedKey = (typeof DOCUMENTED_KEYS)[number]["keys"][number];
