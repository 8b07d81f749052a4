import { FIRST_AREA, FIRST_CODE, SECOND_CODE, type BadFrameworkFile } from "./badFrameworkFile";

/** Mistakes in ids and refs. */
export const nameMistakes: readonly BadFrameworkFile[] = [
  {
    name: "the same id twice",
    changes: [[[...SECOND_CODE, "id"], "theme-1-key-area-1/value-code-1"]],
    says: ['The id "theme-1-key-area-1/value-code-1" is given to two value codes.'],
    schemaSees: false,
  },
  {
    name: "the same ref twice, in other capitals",
    changes: [[[...SECOND_CODE, "ref"], "ta1.1"]],
    says: ['The ref "ta1.1" is given to two parts.'],
    schemaSees: false,
  },
  {
    name: "a key area with the ref of its theme beside others",
    changes: [[[...FIRST_AREA, "ref"], "TA"]],
    says: ['The ref "TA" is given to two parts.'],
    schemaSees: false,
  },
  {
    name: "an only key area with its theme's ref under another title",
    changes: [
      [["themes", 0, "keyAreas", 1], undefined],
      [[...FIRST_AREA, "ref"], "TA"],
    ],
    says: [
      "The only key area has the theme's ref but another id",
      "The only key area has the theme's ref but another title",
    ],
    schemaSees: false,
  },
  {
    name: "an id with capitals and blanks",
    changes: [[[...FIRST_CODE, "id"], "Value code 1"]],
    says: ['The id "Value code 1" is not made of small letters, digits and single dashes.'],
    schemaSees: true,
  },
  {
    name: "a ref that is a date",
    changes: [[[...FIRST_CODE, "ref"], "Mar.1"]],
    says: ['Excel takes the ref "Mar.1" for a date.'],
    schemaSees: false,
  },
  {
    name: "a ref that is a number",
    changes: [[[...FIRST_CODE, "ref"], "1.2"]],
    says: ['The ref "1.2" is not a letter followed by letters, digits and single dots or dashes.'],
    schemaSees: true,
  },
  {
    name: "a theme whose ref is a date",
    changes: [[["themes", 0, "ref"], "DEC1"]],
    says: ['Excel takes the ref "DEC1" for a date.'],
    schemaSees: false,
  },
  {
    name: "a ref of thirteen characters",
    changes: [[[...FIRST_CODE, "ref"], "ABCDEFGHIJ.12"]],
    says: ["The ref has 13 characters; at most 12 are possible."],
    schemaSees: true,
  },
];
