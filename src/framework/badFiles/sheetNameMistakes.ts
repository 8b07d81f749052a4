import type { BadFrameworkFile } from "./badFrameworkFile";

/** Titles of themes that cannot be sheet names. */
export const sheetNameMistakes: readonly BadFrameworkFile[] = [
  {
    name: "two themes whose sheet names are the same once they are cut",
    changes: [
      [["themes", 0, "title"], "A theme with a very long title, one"],
      [["themes", 1, "title"], "A Theme with a very long title, two"],
    ],
    says: ['The sheet would have the name "A Theme with a very long title,", as that of the theme'],
    schemaSees: false,
  },
  {
    name: "two themes whose sheet names differ only in signs that Excel forbids",
    changes: [
      [["themes", 0, "title"], "Make/buy"],
      [["themes", 1, "title"], "Make?buy"],
    ],
    says: ['The sheet would have the name "Make-buy"'],
    schemaSees: false,
  },
  {
    name: "a theme named as a sheet of ours",
    changes: [[["themes", 0, "title"], "key AREAS"]],
    says: ['Every assessment already has a sheet "key AREAS".'],
    schemaSees: false,
  },
  {
    name: "a theme named as Excel's own",
    changes: [[["themes", 0, "title"], "history"]],
    says: ['Excel keeps the sheet name "history" for itself.'],
    schemaSees: false,
  },
  {
    name: "a theme of which no sheet name is left",
    changes: [[["themes", 0, "title"], "'''"]],
    says: ["No part of the title can be used as a sheet name."],
    schemaSees: false,
  },
];
