import { FIRST_CODE, type BadFrameworkFile } from "./badFrameworkFile";

/** Mistakes in statements and in the length of texts. */
export const statementMistakes: readonly BadFrameworkFile[] = [
  {
    name: "a missing statement",
    changes: [[[...FIRST_CODE, "statements", "2"], undefined]],
    says: ["There is no statement for level 2."],
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
    name: "a paragraph too long for a row",
    changes: [[[...FIRST_CODE, "statements", "1"], ["x".repeat(1501)]]],
    says: ["A paragraph of the statement for level 1 has 1501 characters"],
    schemaSees: true,
  },
  {
    name: "paragraphs that are too long together",
    changes: [
      [
        [...FIRST_CODE, "statements", "1"],
        ["x".repeat(800), "y".repeat(800)],
      ],
    ],
    says: ["The statement for level 1 has 1602 characters"],
    schemaSees: false,
  },
  {
    name: "a title and description that are too long together",
    changes: [[[...FIRST_CODE, "description"], "x".repeat(1490)]],
    says: ["The title with the description has 1508 characters"],
    schemaSees: false,
  },
];
