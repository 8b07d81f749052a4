import { allKeyAreas, allValueCodes, type Framework } from "../../framework/framework";
import { makeTestFramework } from "../../framework/testFramework";
import { LONGEST_CELL_TEXT } from "../../framework/reading/readText";
import { NOT_ASSESSED, type Assessment, type Response } from "../assessment";
import { assessmentOf } from "../testAssessment";
import { placesOf } from "../versions/placesOf";
import { carryForward, type CarriedOver } from "./carryForward";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 3 });
const [first, second, third] = allValueCodes(framework);
const [keyArea] = allKeyAreas(framework);

const said = (value: number, texts: Partial<Response> = {}): Response => ({
  entry: { kind: "level", value },
  comment: "",
  evidence: "",
  ...texts,
});

function earlierOf(responses: readonly (readonly [string, Response])[]): Assessment {
  return { ...assessmentOf(framework, {}), responses: new Map(responses) };
}

/** The first and second become the second. */
function together(earlier: Assessment): CarriedOver {
  const places = placesOf(framework, framework, new Map([[first.id, [second.id]]]));
  return carryForward(earlier, "2025.xlsx", framework, places);
}

test.each(["comment", "evidence", "flag"] as const)(
  "Where several come together, a %s that no cell can hold with the others is kept without a place.",
  (field) => {
    const long = "x".repeat(20_000);
    const short = "y".repeat(15_000);
    const carried = together(
      earlierOf([
        [first.id, said(1, { [field]: long })],
        [second.id, said(2, { [field]: short })],
      ]),
    );
    const response = carried.responses.get(second.id);
    expect(response?.lastTime).toEqual({ kind: "level", value: 1 });
    expect(response?.[field]).toContain(short);
    expect(response?.[field]?.length).toBeLessThan(LONGEST_CELL_TEXT);
    expect(carried.withoutPlace).toEqual([
      expect.objectContaining({ ref: first.ref, level: framework.levels[0].label, [field]: long }),
    ]);
  },
);

test("A target that the newer scale does not have in the same words is kept without a place.", () => {
  const newer: Framework = {
    ...framework,
    version: "2.0",
    levels: framework.levels.map((level) => ({ ...level, label: `${level.value} - Other` })),
  };
  const earlier = {
    ...earlierOf([[third.id, said(1)]]),
    targets: new Map([[keyArea.id, 3]]),
    valueCodeTargets: new Map([[third.id, 2]]),
    officers: new Map([[keyArea.id, "J. Okafor"]]),
  };
  const carried = carryForward(earlier, "2025.xlsx", newer, placesOf(framework, newer));
  expect([carried.targets.size, carried.valueCodeTargets.size]).toEqual([0, 0]);
  expect(carried.officers.get(keyArea.id)).toBe("J. Okafor");
  expect(carried.withoutPlace).toEqual([
    expect.objectContaining({ ref: third.ref, target: framework.levels[1].label, level: "" }),
    expect.objectContaining({ ref: keyArea.ref, target: framework.levels[2].label, officer: "" }),
  ]);
});

test("An answer whose place the framework does not have is kept without a place.", () => {
  const places = new Map([[first.id, ["no-such-value-code"]]]);
  const earlier = earlierOf([[first.id, said(2, { comment: "Because." })]]);
  expect(carryForward(earlier, "2025.xlsx", framework, places).withoutPlace).toEqual([
    expect.objectContaining({ ref: first.ref, comment: "Because." }),
  ]);
});

test("Without a place, an answer that was carried forward keeps its own date.", () => {
  const earlier: Assessment = {
    ...earlierOf([
      [first.id, { ...said(2), entry: NOT_ASSESSED, lastTime: { kind: "level", value: 2 } }],
    ]),
    details: { ...assessmentOf(framework, {}).details, date: "2026-03-12" },
    carriedFrom: { file: "2025.xlsx", date: "2025-03-12" },
  };
  const nowhere = new Map([[first.id, []]]);
  expect(carryForward(earlier, "2026.xlsx", framework, nowhere).withoutPlace).toEqual([
    expect.objectContaining({ date: "2025-03-12", level: framework.levels[1].label }),
  ]);
});
