import { allValueCodes } from "../../src/framework/framework";
import { makeTestFramework } from "../../src/framework/testFramework";
import { scoreAssessment } from "../../src/assessment/scoreAssessment";
import type { Assessment, Response } from "../../src/assessment/assessment";
import { NOT_A_LEVEL_PROBLEM } from "../../src/assessment/problems";
import type { ReadProblem } from "../../src/workbook/read/answers/ReadProblem";
import { scoresJson } from "./scoresJson";
import { scoresText } from "./scoresText";

const framework = makeTestFramework({ themes: 2, keyAreas: 1, valueCodes: 2 });
const [first, second] = allValueCodes(framework);
const responses: [string, Response][] = [
  [first.id, { entry: { kind: "level", value: 3 }, comment: "Good.", evidence: "a link" }],
  [second.id, { entry: { kind: "notALevel", text: "3-4" }, comment: "", evidence: "" }],
];
const assessment: Assessment = {
  framework,
  details: {
    organisation: "Stour Council",
    department: "",
    date: "",
    status: "draft",
    allowNotApplicable: false,
  },
  responses: new Map(responses),
  targets: new Map(),
  officers: new Map(),
  inShort: new Map(),
};
const scores = scoreAssessment(assessment);

const partly = {
  weakest: 3,
  label: "3 - Level three",
  assessed: 1,
  total: 2,
  provisional: true,
  limiting: [first.id],
};
const nothing = {
  weakest: null,
  label: null,
  assessed: 0,
  total: 2,
  provisional: true,
  limiting: [],
};

describe("scores as JSON", () => {
  test("have exactly the agreed members", () => {
    const [theme, otherTheme] = framework.themes;
    const open = { level: null, label: null, comment: "" };
    const [lost, notAssessed] = otherTheme.keyAreas[0].valueCodes;
    const problem: ReadProblem = {
      kind: "noRow",
      sheet: "Theme two",
      cell: null,
      valueCode: lost.id,
      text: "",
      message: "It has no row.",
    };
    expect(scoresJson(assessment, scores, [problem])).toEqual({
      framework: { id: framework.id, version: framework.version },
      organisation: "Stour Council",
      department: "",
      status: "draft",
      overall: { ...partly, total: 4 },
      themes: [
        {
          id: theme.id,
          title: theme.title,
          ...partly,
          keyAreas: [
            {
              id: theme.keyAreas[0].id,
              title: theme.keyAreas[0].title,
              ...partly,
              valueCodes: [
                {
                  id: first.id,
                  title: first.title,
                  level: 3,
                  label: "3 - Level three",
                  comment: "Good.",
                  state: "assessed",
                },
                {
                  id: second.id,
                  title: second.title,
                  ...open,
                  state: "notALevel",
                  problem: NOT_A_LEVEL_PROBLEM,
                },
              ],
            },
          ],
        },
        {
          id: otherTheme.id,
          title: otherTheme.title,
          ...nothing,
          keyAreas: [
            {
              id: otherTheme.keyAreas[0].id,
              title: otherTheme.keyAreas[0].title,
              ...nothing,
              valueCodes: [
                { id: lost.id, title: lost.title, ...open, state: "noRow" },
                { id: notAssessed.id, title: notAssessed.title, ...open, state: "notAssessed" },
              ],
            },
          ],
        },
      ],
      problems: [problem],
    });
  });
});

describe("scores as text", () => {
  test("give the level of each group and what to settle", () => {
    const text = scoresText(assessment, scores);
    expect(text).toContain("Draft | Stour Council\n");
    expect(text).toContain("Overall: too early to say, 1 of 4 assessed, 1 not a level\n");
    expect(text).toContain("TB  Theme 2: not assessed, 0 of 2 assessed\n");
    expect(text).toContain(`Issues:\n  TA1.2  ${second.title}: ${NOT_A_LEVEL_PROBLEM}\n`);
  });
});
