import { allValueCodes } from "../framework/framework";
import { makeTestFramework } from "../framework/testFramework";
import { NOT_A_LEVEL_PROBLEM } from "./problems";
import { scoreAssessment } from "./scoreAssessment";
import { assessmentOf, entryOf, responseOf, type TestAnswers } from "./testAssessment";

/** Themes TA and TB with key areas TA1, TA2 and TB1, TB2; each key area has two value codes. */
const framework = makeTestFramework();
const refOf = new Map(allValueCodes(framework).map(({ id, ref }) => [id, ref]));
const refs = (ids: readonly string[]) => ids.map((id) => refOf.get(id));

function scoresFor(answers: TestAnswers) {
  return scoreAssessment(assessmentOf(framework, answers));
}

const ALL = {
  ...{ "TA1.1": 4, "TA1.2": 2, "TA2.1": 3, "TA2.2": 5 },
  ...{ "TB1.1": 2, "TB1.2": 4, "TB2.1": 4, "TB2.2": 4 },
};

describe("the scores of an assessment", () => {
  test("roll the weakest level up from value codes to key areas, themes and the assessment", () => {
    const { overall, themes } = scoresFor({ levels: ALL });
    expect({ ...overall, limiting: refs(overall.limiting) }).toEqual({
      weakest: 2,
      label: "2 - Level two",
      assessed: 8,
      total: 8,
      provisional: false,
      limiting: ["TA1.2", "TB1.1"],
      distribution: [0, 2, 1, 4, 1],
      notApplicable: 0,
      notALevel: 0,
    });
    expect(themes.map(({ ref, weakest, limiting }) => [ref, weakest, refs(limiting)])).toEqual([
      ["TA", 2, ["TA1.2"]],
      ["TB", 2, ["TB1.1"]],
    ]);
    const keyAreas = themes.flatMap((theme) => theme.keyAreas);
    expect(keyAreas.map(({ ref, weakest, assessed }) => [ref, weakest, assessed])).toEqual([
      ["TA1", 2, 2],
      ["TA2", 3, 2],
      ["TB1", 2, 2],
      ["TB2", 4, 2],
    ]);
  });

  test("have no weakest level while nothing is assessed", () => {
    const { overall, exemplars } = scoresFor({});
    expect(overall).toMatchObject({ weakest: null, label: null, assessed: 0, total: 8 });
    expect(overall).toMatchObject({ provisional: true, limiting: [] });
    expect(exemplars).toEqual([]);
  });

  test("are provisional while a value code is not assessed, which never counts as the lowest", () => {
    const { overall } = scoresFor({ levels: { "TA1.1": 4 } });
    expect(overall).toMatchObject({ weakest: 4, assessed: 1, total: 8, provisional: true });
  });

  test("count level 0 as a level", () => {
    const fromZero = makeTestFramework({ start: 0 });
    const levels = { "TA1.1": 0, "TA1.2": 3 };
    const { overall } = scoreAssessment(assessmentOf(fromZero, { levels }));
    expect(overall).toMatchObject({ weakest: 0, label: "0 - Level zero", assessed: 2 });
    expect(refs(overall.limiting)).toEqual(["TA1.1"]);
  });

  test("leave out what is not applicable; a group with nothing else is complete", () => {
    const levels = { ...ALL, "TA1.2": "n/a", "TB1.1": "n/a", "TB1.2": "n/a" };
    const { overall, themes } = scoresFor({ levels });
    expect(overall).toMatchObject({ weakest: 3, assessed: 5, total: 5, notApplicable: 3 });
    expect(overall.provisional).toBe(false);
    const [keyArea] = themes[1].keyAreas;
    expect(keyArea).toMatchObject({ weakest: null, assessed: 0, total: 0, provisional: false });
    expect(keyArea.valueCodes[0]).toMatchObject({ level: null, label: "not applicable" });
  });

  test.each([
    ["a text", "3-4", true],
    ["a number outside the scale", 9, true],
    ["not applicable where it is barred", "n/a", false],
  ])("show %s as a problem and do not count it", (_title, level, allowNotApplicable) => {
    const { overall, themes } = scoresFor({ levels: { "TA1.1": level }, allowNotApplicable });
    expect(themes[0].keyAreas[0].valueCodes[0]).toMatchObject({
      level: null,
      label: null,
      entry: { kind: "notALevel" },
      problem: NOT_A_LEVEL_PROBLEM,
    });
    expect(overall).toMatchObject({ weakest: null, assessed: 0, total: 8, provisional: true });
  });

  test("have no problem where there is nothing to settle", () => {
    const { themes } = scoresFor({ levels: { "TA1.1": 3 } });
    expect(themes[0].keyAreas[0].valueCodes[0]).not.toHaveProperty("problem");
  });

  test("give the gap to the target of a key area where both are known", () => {
    const { themes } = scoresFor({
      levels: { "TA1.1": 2, "TA1.2": 3, "TB1.1": 4 },
      targets: { TA1: 4, TA2: 3, TB1: 3 },
    });
    const keyAreas = themes.flatMap((theme) => theme.keyAreas);
    expect(keyAreas.map(({ target, gap }) => [target, gap])).toEqual([
      [4, 2],
      [3, null],
      [3, -1],
      [null, null],
    ]);
  });

  test("name value codes at the top level as exemplars", () => {
    const { exemplars } = scoresFor({ levels: { "TB2.2": 5, "TA1.1": 5, "TA1.2": 4 } });
    expect(exemplars.map(({ ref }) => ref)).toEqual(["TA1.1", "TB2.2"]);
  });

  test("ignore responses to value codes that the framework does not have", () => {
    const known = assessmentOf(framework, { levels: { "TA1.1": 4 } });
    const responses = new Map([...known.responses, ["elsewhere", responseOf(entryOf(1))]]);
    expect(scoreAssessment({ ...known, responses })).toEqual(scoreAssessment(known));
  });
});
