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
  ...["a,b", "a;b", "1*", "1?", "~1", '1"', "=A1", "+1", "-1", "@a", "'1"].map((ref) => ({
    name: `the ref ${ref}`,
    changes: [[[...FIRST_CODE, "ref"], ref]] as const,
    says: [`The ref "${ref}" has one of the signs`],
    schemaSees: true,
  })),
  {
    name: "a ref of spaces",
    changes: [[[...FIRST_CODE, "ref"], " "]],
    says: ["The ref is empty."],
    schemaSees: true,
  },
  {
    name: "a ref of twenty-one characters",
    changes: [[[...FIRST_CODE, "ref"], "ABCDEFGHIJ.1234567890"]],
    says: ["The ref has 21 characters; at most 20 are possible."],
    schemaSees: true,
  },
];
