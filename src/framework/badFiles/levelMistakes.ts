import { everyCode, FIRST_AREA, FIRST_CODE, type BadFrameworkFile } from "./badFrameworkFile";

const oneLevelTooMany = Array.from({ length: 13 }, (_, value) => ({
  value,
  name: `Level ${value}`,
  label: `${value} - Level`,
}));

const statementsOfAllOfThem = Object.fromEntries(
  oneLevelTooMany.map(({ value }) => [String(value), ["Text."]]),
);

/** Mistakes in the scale. */
export const levelMistakes: readonly BadFrameworkFile[] = [
  {
    name: "one level only",
    changes: [
      [["levels", 2], undefined],
      [["levels", 1], undefined],
    ],
    says: [
      "The number of levels is 1; 2 to 12 are possible.",
      ...[2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3].map(
        (level) => `There is a statement for level ${level}, which the framework does not have.`,
      ),
    ],
    schemaSees: true,
  },
  {
    name: "thirteen levels",
    changes: [
      [["levels"], oneLevelTooMany],
      [["themes", 1], undefined],
      [["themes", 0, "keyAreas", 1], undefined],
      [[...FIRST_AREA, "valueCodes", 1], undefined],
      [[...FIRST_CODE, "statements"], statementsOfAllOfThem],
    ],
    says: ["The number of levels is 13; 2 to 12 are possible."],
    schemaSees: true,
  },
  {
    name: "a level that no value code can be given",
    changes: everyCode((code) => [[...code, "statements", "2"], undefined]),
    says: ["No value code has a statement for level 2, so nobody could choose it."],
    schemaSees: false,
  },
  {
    name: "a name of sixty-one characters",
    changes: [[["levels", 0, "name"], "x".repeat(61)]],
    says: ["The level's name has 61 characters; at most 60 are possible."],
    schemaSees: true,
  },
  {
    name: "a label of sixty-one characters",
    changes: [[["levels", 0, "label"], "x".repeat(61)]],
    says: ["The level's label has 61 characters; at most 60 are possible."],
    schemaSees: true,
  },
  {
    name: "a gap between levels",
    changes: [
      [["levels", 2, "value"], 4],
      [["levels", 2, "label"], "4 - Four"],
    ],
    says: ["Level 4 is where level 3 was expected."],
    schemaSees: false,
  },
  {
    name: "levels that start at 2",
    changes: [[["levels", 0], undefined]],
    says: ["Level 2 is where level 0 or 1 was expected."],
    schemaSees: false,
  },
  {
    name: "a level between levels",
    changes: [
      [["levels", 1, "value"], 1.5],
      [["levels", 1, "label"], "In between"],
    ],
    says: ["The level's value 1.5 is not a whole number from 0 to 12."],
    schemaSees: true,
  },
  {
    name: "a label with two spaces in a row",
    changes: [[["levels", 0, "label"], "1 - Quite  low"]],
    says: ['The label "1 - Quite  low" has spaces at an end or two in a row'],
    schemaSees: false,
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
    changes: [[["levels", 1, "label"], "2 - Why*"]],
    says: ['The label "2 - Why*" holds * or ~, which Excel takes for wildcards.'],
    schemaSees: true,
  },
  {
    name: "a label that means something else in the workbook",
    changes: [[["levels", 1, "label"], "Not applicable"]],
    says: ['The label "Not applicable" already has a meaning in the workbook.'],
    schemaSees: false,
  },
];
