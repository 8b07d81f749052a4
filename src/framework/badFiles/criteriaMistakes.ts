import { FIRST_CODE, type BadFrameworkFile } from "./badFrameworkFile";

const CRITERIA = [...FIRST_CODE, "criteria"];

/** Mistakes in the criteria of levels. */
export const criteriaMistakes: readonly BadFrameworkFile[] = [
  {
    name: "criteria for an unknown level",
    changes: [[CRITERIA, { "7": { needs: "all", items: [{ id: "a", text: "A." }] } }]],
    says: ["There are criteria for level 7, which the framework does not have."],
    schemaSees: false,
  },
  {
    name: "criteria of which nobody knows how many are needed",
    changes: [[CRITERIA, { "1": { needs: "two", items: [{ id: "a", text: "A." }] } }]],
    says: ['The criteria for level 1 need "two".'],
    schemaSees: true,
  },
  {
    name: "criteria without any",
    changes: [[CRITERIA, { "1": { needs: "all", items: [] } }]],
    says: ["The list of the criteria for level 1 is empty."],
    schemaSees: true,
  },
  {
    name: "a criterion without a text",
    changes: [[CRITERIA, { "1": { needs: "all", items: [{ id: "a", text: " " }] } }]],
    says: ["A criterion for level 1 is empty."],
    schemaSees: true,
  },
  {
    name: "two criteria with an id, at different levels",
    changes: [
      [
        CRITERIA,
        {
          "1": { needs: "all", items: [{ id: "a", text: "A." }] },
          "2": { needs: "any", items: [{ id: "a", text: "B." }] },
        },
      ],
    ],
    says: ['The id "a" is given to two criteria of the value code.'],
    schemaSees: false,
  },
  {
    name: "statements and criteria for one level alone",
    changes: [
      [[...FIRST_CODE, "statements"], { "1": ["Text."] }],
      [CRITERIA, { "1": { needs: "all", items: [{ id: "a", text: "A." }] } }],
    ],
    says: ["There is a statement for only one level."],
    schemaSees: false,
  },
];
