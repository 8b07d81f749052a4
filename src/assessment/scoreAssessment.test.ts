import { responseOf, assessmentOf, entryOf, smallFramework } from "./testAssessment";
import { scoreAssessment } from "./scoreAssessment";
import { NOT_A_LEVEL_PROBLEM } from "./problems";

/** Theme t1 has key areas t1k1 (two value codes) and t1k2 (one), theme t2 has t2k1 (one). */
const framework = smallFramework([[2, 1], [1]]);

describe("the scores of an assessment", () => {
  test("roll the weakest level up from value codes to key areas, themes and the whole", () => {
    const { overall, themes } = scoreAssessment(
      assessmentOf(framework, { t1k1v1: 4, t1k1v2: 2, t1k2v1: 3, t2k1v1: 2 }),
    );
    expect(overall).toEqual({
      weakest: 2,
      label: "2 - Developing",
      assessed: 4,
      total: 4,
      provisional: false,
      limiting: ["t1k1v2", "t2k1v1"],
      distribution: [0, 2, 1, 1, 0],
      notApplicable: 0,
    });
    expect(themes.map(({ id, weakest, limiting }) => [id, weakest, limiting])).toEqual([
      ["t1", 2, ["t1k1v2"]],
      ["t2", 2, ["t2k1v1"]],
    ]);
    expect(themes[0].keyAreas.map(({ weakest, assessed }) => [weakest, assessed])).toEqual([
      [2, 2],
      [3, 1],
    ]);
  });

  test("have no weakest level while nothing is assessed", () => {
    const { overall, exemplars } = scoreAssessment(assessmentOf(framework, {}));
    expect(overall).toMatchObject({ weakest: null, label: null, assessed: 0, total: 4 });
    expect(overall).toMatchObject({ provisional: true, limiting: [] });
    expect(exemplars).toEqual([]);
  });

  test("are provisional while a value code is not assessed, which never counts as the lowest", () => {
    const { overall } = scoreAssessment(assessmentOf(framework, { t1k1v1: 4 }));
    expect(overall).toMatchObject({ weakest: 4, assessed: 1, total: 4, provisional: true });
  });

  test("count level 0 as the level it is", () => {
    const fromZero = smallFramework([[2]], { lowest: 0, highest: 4 });
    const { overall } = scoreAssessment(assessmentOf(fromZero, { t1k1v1: 0, t1k1v2: 3 }));
    expect(overall).toMatchObject({ weakest: 0, label: "0 - None yet", limiting: ["t1k1v1"] });
  });

  test("leave out what is not applicable, and a group that is so as a whole is complete", () => {
    const { overall, themes } = scoreAssessment(
      assessmentOf(framework, { t1k1v1: 4, t1k1v2: "n/a", t1k2v1: 3, t2k1v1: "n/a" }),
    );
    expect(overall).toMatchObject({ weakest: 3, assessed: 2, total: 2, notApplicable: 2 });
    expect(overall.provisional).toBe(false);
    expect(themes[1]).toMatchObject({ weakest: null, assessed: 0, total: 0, provisional: false });
    expect(themes[1].keyAreas[0].valueCodes[0]).toMatchObject({
      level: null,
      label: "not applicable",
    });
  });

  test.each([
    ["a text", { t2k1v1: "3-4" }, true],
    ["a number outside the scale", { t2k1v1: 9 }, true],
    ["not applicable where it is barred", { t2k1v1: "n/a" }, false],
  ])("show %s as a problem and do not count it", (_title, levels, allowNotApplicable) => {
    const { overall, themes } = scoreAssessment(
      assessmentOf(framework, levels, { allowNotApplicable }),
    );
    expect(themes[1].keyAreas[0].valueCodes[0]).toMatchObject({
      level: null,
      label: null,
      entry: { kind: "notALevel" },
      problem: NOT_A_LEVEL_PROBLEM,
    });
    expect(overall).toMatchObject({ weakest: null, assessed: 0, total: 4, provisional: true });
  });

  test("hold no problem where there is nothing to settle", () => {
    const { themes } = scoreAssessment(assessmentOf(framework, { t2k1v1: 3 }));
    expect(themes[1].keyAreas[0].valueCodes[0]).not.toHaveProperty("problem");
  });

  test("give the gap to the target of a key area where both are known", () => {
    const { themes } = scoreAssessment(
      assessmentOf(
        framework,
        { t1k1v1: 2, t1k1v2: 3, t2k1v1: 4 },
        {
          targets: { t1k1: 4, t1k2: 3, t2k1: 3 },
        },
      ),
    );
    const keyAreas = themes.flatMap((theme) => theme.keyAreas);
    expect(keyAreas.map(({ target, gap }) => [target, gap])).toEqual([
      [4, 2],
      [3, null],
      [3, -1],
    ]);
  });

  test("name those at the top level as exemplars", () => {
    const { exemplars } = scoreAssessment(
      assessmentOf(framework, { t1k1v1: 5, t1k1v2: 4, t2k1v1: 5 }),
    );
    expect(exemplars.map(({ ref }) => ref)).toEqual(["T1K1.1", "T2K1.1"]);
  });

  test("do not look at responses to value codes that the framework does not have", () => {
    const known = assessmentOf(framework, { t1k1v1: 4 });
    const responses = new Map([...known.responses, ["elsewhere", responseOf(entryOf(1))]]);
    expect(scoreAssessment({ ...known, responses })).toEqual(scoreAssessment(known));
  });
});
