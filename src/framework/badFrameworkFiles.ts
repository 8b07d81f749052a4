/** Framework files with something wrong in them, made from a good one: for tests. */
import { serializeFramework } from "./serializeFramework";
import { makeTestFramework } from "./testFramework";

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Where in the file, and what stands there instead; undefined takes it out. */
export type Change = readonly [path: readonly (string | number)[], value: Json | undefined];

export interface BadFrameworkFile {
  readonly name: string;
  readonly changes: readonly Change[];
  /** Message of every problem that is found, or its beginning. */
  readonly says: readonly string[];
  /** True where the schema alone refuses the file. */
  readonly schemaSees: boolean;
}

/** Three levels, from 1; two themes of two key areas of two value codes. */
export const goodFrameworkFile = JSON.parse(
  serializeFramework(makeTestFramework({ levels: 3 })),
) as Json;

/** The file with the value at the path put there, or taken out where it is undefined. */
export function changeJson(json: Json, [[key, ...rest], value]: Change): Json {
  if (key === undefined || typeof json !== "object" || json === null) {
    throw new Error(`Nothing stands at ${key ?? "the end of the path"}.`);
  }
  const entries: [string, Json][] = Object.entries(json);
  const place = entries.findIndex(([name]) => name === String(key));
  const at = place === -1 ? entries.length : place;
  const after = rest.length === 0 ? value : changeJson(entries[at]?.[1], [rest, value]);
  const put: [string, Json][] = after === undefined ? [] : [[String(key), after]];
  const next = [...entries.slice(0, at), ...put, ...entries.slice(at + 1)];
  return Array.isArray(json) ? next.map(([, item]) => item) : Object.fromEntries(next);
}

const FIRST_AREA = ["themes", 0, "keyAreas", 0] as const;
const FIRST_CODE = [...FIRST_AREA, "valueCodes", 0] as const;
const SECOND_CODE = [...FIRST_AREA, "valueCodes", 1] as const;

const oneLevelTooMany = Array.from({ length: 11 }, (_, value) => ({
  value,
  name: `Level ${value}`,
  label: `${value} - Level`,
}));

const statementsOfElevenLevels = Object.fromEntries(
  oneLevelTooMany.map(({ value }) => [String(value), ["Text."]]),
);

/** Every kind of mistake that a file can have, but for text that is no JSON. */
export const badFrameworkFiles: readonly BadFrameworkFile[] = [
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
    name: "a paragraph over Excel's limit",
    changes: [[[...FIRST_CODE, "statements", "1"], ["x".repeat(32768)]]],
    says: ["A paragraph of the statement for level 1 has 32768 characters"],
    schemaSees: true,
  },
  {
    name: "paragraphs that are over Excel's limit together",
    changes: [
      [
        [...FIRST_CODE, "statements", "1"],
        ["x".repeat(20000), "y".repeat(20000)],
      ],
    ],
    says: ["The statement for level 1 has 40002 characters"],
    schemaSees: false,
  },
  {
    name: "a title and description that are over Excel's limit together",
    changes: [[[...FIRST_CODE, "description"], "x".repeat(32767)]],
    says: ["The title with the description has 32785 characters"],
    schemaSees: false,
  },
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
    name: "a ref that is a cell address",
    changes: [[[...FIRST_CODE, "ref"], "SL1"]],
    says: ['Excel takes the ref "SL1" for a cell address.'],
    schemaSees: false,
  },
  {
    name: "a ref that is a date",
    changes: [[[...FIRST_CODE, "ref"], "Mar.1"]],
    says: ['Excel takes the ref "Mar.1" for a date.'],
    schemaSees: false,
  },
  {
    name: "a ref that is money somewhere",
    changes: [[[...FIRST_CODE, "ref"], "R1.2"]],
    says: ['Excel takes the ref "R1.2" for a number.'],
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
  {
    name: "an empty title",
    changes: [[["themes", 0, "title"], " "]],
    says: ["The title is empty."],
    schemaSees: true,
  },
  {
    name: "a title with blanks at its end",
    changes: [[[...FIRST_CODE, "title"], "Reporting "]],
    says: ["The title has blanks at its ends."],
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
    says: ["Nothing of the title can stand in the name of a sheet."],
    schemaSees: false,
  },
  {
    name: "one level only",
    changes: [
      [["levels", 2], undefined],
      [["levels", 1], undefined],
    ],
    says: [
      "The number of levels is 1; 2 to 10 are possible.",
      ...[2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3].map(
        (level) => `There is a statement for level ${level}, which the framework does not have.`,
      ),
    ],
    schemaSees: true,
  },
  {
    name: "eleven levels",
    changes: [
      [["levels"], oneLevelTooMany],
      [["themes", 1], undefined],
      [["themes", 0, "keyAreas", 1], undefined],
      [[...FIRST_AREA, "valueCodes", 1], undefined],
      [[...FIRST_CODE, "statements"], statementsOfElevenLevels],
    ],
    says: ["The number of levels is 11; 2 to 10 are possible."],
    schemaSees: true,
  },
  {
    name: "a gap between levels",
    changes: [
      [["levels", 2, "value"], 4],
      [["levels", 2, "label"], "4 - Four"],
    ],
    says: ["Level 4 stands where level 3 was expected."],
    schemaSees: false,
  },
  {
    name: "levels that start at 2",
    changes: [[["levels", 0], undefined]],
    says: ["Level 2 stands where level 0 or 1 was expected."],
    schemaSees: false,
  },
  {
    name: "a level between levels",
    changes: [
      [["levels", 1, "value"], 1.5],
      [["levels", 1, "label"], "In between"],
    ],
    says: ["The level's value 1.5 is not a whole number from 0 to 10."],
    schemaSees: true,
  },
  {
    name: "the same label twice",
    changes: [
      [["levels", 0, "label"], "Low"],
      [["levels", 1, "label"], "LOW"],
    ],
    says: ['The label "LOW" is given to two levels.'],
    schemaSees: false,
  },
  {
    name: "a label that begins with another level's number",
    changes: [[["levels", 1, "label"], "3 - Mature"]],
    says: ['The label "3 - Mature" begins with 3, but the level\'s value is 2.'],
    schemaSees: false,
  },
  {
    name: "a label that is a date",
    changes: [[["levels", 1, "label"], "2 - May"]],
    says: ['Excel takes the label "2 - May" for a date.'],
    schemaSees: false,
  },
  {
    name: "a label that is a formula",
    changes: [[["levels", 1, "label"], "=Two"]],
    says: ['Excel takes the label "=Two" for a formula or swallows its first sign.'],
    schemaSees: true,
  },
  {
    name: "a label with a wildcard",
    changes: [[["levels", 1, "label"], "2 - Why?"]],
    says: ['The label "2 - Why?" holds *, ? or ~, which Excel takes for wildcards.'],
    schemaSees: true,
  },
  {
    name: "a label that means something else in the workbook",
    changes: [[["levels", 1, "label"], "Not applicable"]],
    says: ['The label "Not applicable" already has a meaning in the workbook.'],
    schemaSees: false,
  },
  {
    name: "a misspelt member",
    changes: [[[...FIRST_CODE, "descripton"], "Text."]],
    says: ['"descripton" is no part of the value code.'],
    schemaSees: true,
  },
  {
    name: "missing members",
    changes: [
      [["publisher"], undefined],
      [[...FIRST_CODE, "statements"], undefined],
      [[...FIRST_CODE, "ref"], undefined],
    ],
    says: [
      '"publisher" is missing in the framework.',
      '"ref" is missing in the value code.',
      '"statements" is missing in the value code.',
    ],
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
      [[...FIRST_CODE, "ref"], "MAR1"],
      [[...SECOND_CODE, "statements", "3"], [5]],
    ],
    says: [
      "The version is a number, not a text.",
      '"rule" is no part of the guidance.',
      'Every assessment already has a sheet "Summary".',
      'The id "Key Area" is not made of',
      'Excel takes the ref "MAR1" for a date.',
      "A paragraph of the statement for level 3 is a number, not a text.",
    ],
    schemaSees: true,
  },
];

/** The text of a bad file, laid out over lines. */
export function textOfBadFile({ changes }: BadFrameworkFile): string {
  return JSON.stringify(changes.reduce(changeJson, goodFrameworkFile), null, 2);
}
