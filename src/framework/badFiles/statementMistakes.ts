import { FIRST_CODE, type BadFrameworkFile } from "./badFrameworkFile";

/** Mistakes in statements and in the length of texts. */
export const statementMistakes: readonly BadFrameworkFile[] = [
  {
    name: "a value code without any statement",
    changes: [[[...FIRST_CODE, "statements"], {}]],
    says: ["There is a statement for no level."],
    schemaSees: false,
  },
  {
    name: "a value code with one level to choose from",
    changes: [
      [[...FIRST_CODE, "statements", "1"], undefined],
      [[...FIRST_CODE, "statements", "3"], undefined],
    ],
    says: ["There is a statement for only one level."],
    schemaSees: false,
  },
  {
    name: "no statements",
    changes: [[[...FIRST_CODE, "statements"], undefined]],
    says: ['"statements" is missing in the value code.'],
    schemaSees: false,
  },
  {
    name: "a statement for an unknown level",
    changes: [[[...FIRST_CODE, "statements", "7"], ["Text."]]],
    says: [
      "There is a statement for level 7, which the framework does not have. Its levels are 1, 2, 3.",
    ],
    schemaSees: false,
  },
  {
    name: "a statement for something that is no level",
    changes: [[[...FIRST_CODE, "statements", "top"], ["Text."]]],
    says: ["There is a statement for level top, which the framework does not have."],
    schemaSees: true,
  },
  {
    name: "surplus statements for a level that has its own",
    changes: [[["levels", 0, "ownStatement"], "None of these."]],
    says: Array<string>(8).fill("There is a statement for level 1, which has a text of its own"),
    schemaSees: false,
  },
  {
    name: "a statement that is no list",
    changes: [[[...FIRST_CODE, "statements", "1"], "Text."]],
    says: ["The statement for level 1 is a text, not a list [ ]."],
    schemaSees: true,
  },
  {
    name: "a statement without a paragraph",
    changes: [[[...FIRST_CODE, "statements", "1"], []]],
    says: ["The statement for level 1 is empty."],
    schemaSees: true,
  },
  {
    name: "a blank paragraph",
    changes: [
      [
        [...FIRST_CODE, "statements", "1"],
        ["Text.", " "],
      ],
    ],
    says: ["A paragraph of the statement for level 1 is empty."],
    schemaSees: true,
  },
  {
    name: "a paragraph too long for a cell",
    changes: [[[...FIRST_CODE, "statements", "1"], ["x".repeat(32768)]]],
    says: ["A paragraph of the statement for level 1 has 32768 characters"],
    schemaSees: true,
  },
  {
    name: "paragraphs that are too long together",
    changes: [
      [
        [...FIRST_CODE, "statements", "1"],
        ["x".repeat(16383), "y".repeat(16383)],
      ],
    ],
    says: ["The statement for level 1 has 32768 characters"],
    schemaSees: false,
  },
  {
    name: "a title and description that are too long together",
    changes: [[[...FIRST_CODE, "description"], "x".repeat(32750)]],
    says: ["The title with the description has 32768 characters"],
    schemaSees: false,
  },
];
