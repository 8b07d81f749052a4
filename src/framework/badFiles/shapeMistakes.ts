import { FIRST_AREA, FIRST_CODE, SECOND_CODE, type BadFrameworkFile } from "./badFrameworkFile";

/** Empty, missing, misspelt and misplaced things. */
export const shapeMistakes: readonly BadFrameworkFile[] = [
  {
    name: "an empty title",
    changes: [[["themes", 0, "title"], " "]],
    says: ["The title is empty."],
    schemaSees: true,
  },
  {
    name: "a title that is too long",
    changes: [[["title"], "x".repeat(201)]],
    says: ["The framework's title has 201 characters; at most 200 are possible."],
    schemaSees: true,
  },
  {
    name: "a line break in a text",
    changes: [[[...FIRST_AREA, "whatItIs"], "One.\nTwo."]],
    says: ["What it is holds a line break"],
    schemaSees: true,
  },
  {
    name: "half a character",
    changes: [[[...FIRST_AREA, "whatItIs"], "\ud83d"]],
    says: ["What it is holds a line break, a tab or a character that no workbook can hold."],
    schemaSees: false,
  },
  {
    name: "a misspelt member",
    changes: [[[...FIRST_CODE, "descripton"], "Text."]],
    says: ['"descripton" is not part of the value code.'],
    schemaSees: true,
  },
  {
    name: "missing members",
    changes: [
      [["publisher"], undefined],
      [[...FIRST_CODE, "ref"], undefined],
    ],
    says: ['"publisher" is missing in the framework.', '"ref" is missing in the value code.'],
    schemaSees: true,
  },
  {
    name: "a key area without value codes",
    changes: [[[...FIRST_AREA, "valueCodes"], []]],
    says: ["The list of value codes is empty."],
    schemaSees: true,
  },
  {
    name: "no themes",
    changes: [[["themes"], []]],
    says: ["The list of themes is empty."],
    schemaSees: true,
  },
  {
    name: "an illustration without a title",
    changes: [[[...FIRST_CODE, "illustrations"], [{ text: "Best." }]]],
    says: ['"title" is missing in the illustration.'],
    schemaSees: true,
  },
  {
    name: "something else than yes or no to not applicable",
    changes: [[[...FIRST_CODE, "mayBeNotApplicable"], "yes"]],
    says: ['"mayBeNotApplicable" is a text, not true or false.'],
    schemaSees: true,
  },
  {
    name: "a guidance of another kind",
    changes: [[["guidance"], ["Text."]]],
    says: ["The guidance is a list [ ], not a group { }."],
    schemaSees: true,
  },
  {
    name: "many mistakes at once",
    changes: [
      [["version"], 2018],
      [["guidance", "rule"], "Text."],
      [["themes", 0, "title"], "Summary"],
      [[...FIRST_AREA, "id"], "Key Area"],
      [[...FIRST_CODE, "ref"], "SL1, SL2"],
      [[...SECOND_CODE, "statements", "3"], [5]],
    ],
    says: [
      "The version is a number, not a text.",
      '"rule" is not part of the guidance.',
      'Every assessment already has a sheet "Summary".',
      'The id "Key Area" is not made of',
      'The ref "SL1, SL2" has one of the signs',
      "A paragraph of the statement for level 3 is a number, not a text.",
    ],
    schemaSees: true,
  },
];
