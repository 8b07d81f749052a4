/** An assessment brought to a newer version: rebuilt with it, everything carried forward, nothing lost. */
import type { Assessment, LevelEntry, Response } from "../../../src/assessment/assessment";
import { placesOf } from "../../../src/assessment/versions/placesOf";
import { allValueCodes, type Framework } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { readCells } from "../../../src/workbook/file/readCells";
import { assessmentIn } from "../../../src/workbook/read/answers/assessmentIn";
import { readCondition } from "../../../src/workbook/read/readAssessment";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { buildInExcel, requestFor, sheetNamed } from "../../tools/buildInExcel";
import { departmentSet } from "../../tools/departmentSets";
import { valueOf } from "../../tools/recordings";
import { build } from "../build/building";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 4 });
const [first, second, third, fourth] = allValueCodes(framework);
const level = (value: number): LevelEntry => ({ kind: "level", value });
const answer = (entry: LevelEntry, comment: string): Response => ({
  entry,
  comment,
  evidence: "",
});

/** The first two come together in one that has another id and the ref of the last, which is dropped. */
const newer: Framework = {
  ...framework,
  version: "2",
  themes: framework.themes.map((theme) => ({
    ...theme,
    keyAreas: theme.keyAreas.map((keyArea) => ({
      ...keyArea,
      valueCodes: [
        { ...first, id: "together", ref: fourth.ref, title: "Together" },
        { ...third, ref: "TA1.1" },
      ],
    })),
  })),
  supersedes: [
    {
      version: framework.version,
      places: new Map([
        [first.id, ["together"]],
        [second.id, ["together"]],
        [fourth.id, []],
      ]),
    },
  ],
};
const places = placesOf(framework, newer);
const set = {
  name: "to be moved",
  allowNotApplicable: true,
  responses: new Map([
    [first.id, answer(level(4), "One.")],
    [second.id, answer(level(2), "Other.")],
    [third.id, answer({ kind: "notApplicable" }, "Not ours.")],
    [fourth.id, answer(level(3), "Kept.")],
  ]),
  valueCodeTargets: new Map([
    [second.id, 5],
    [fourth.id, 4],
  ]),
};

let excel: ExcelStandIn;
afterEach(() => excel.close());

async function read(): Promise<{ readonly assessment: Assessment; readonly problems: unknown }> {
  const outcome = await readCondition();
  if (outcome.kind !== "assessment") throw new Error(`It was read as ${outcome.kind}.`);
  return { assessment: outcome.assessment, problems: outcome.condition.problems };
}

const move = { ...requestFor(newer), whenPresent: "rebuild" as const, places };

test("Levels arrive to be reviewed: the lowest of several with all comments; what has no place is on a sheet.", async () => {
  excel = await buildInExcel(framework, set);
  expect(await build(move)).toEqual({ kind: "built" });
  const { assessment, problems } = await read();
  expect(problems).toEqual([]);
  expect(assessment.framework.version).toBe("2");
  expect(assessment.responses.get("together")).toEqual({
    entry: { kind: "notAssessed" },
    lastTime: level(2),
    evidence: "",
    comment: [
      `${first.ref} ${first.title}: ${framework.levels[3].label}. One.`,
      `${second.ref} ${second.title}: ${framework.levels[1].label}. Other.`,
    ].join("\n"),
  });
  expect(assessment.responses.get(third.id)?.lastTime).toEqual({ kind: "notApplicable" });
  expect(assessment.valueCodeTargets).toEqual(new Map([["together", 5]]));
  expect(assessment.withoutPlace).toEqual([
    expect.objectContaining({
      version: framework.version,
      ref: fourth.ref,
      level: framework.levels[2].label,
      target: framework.levels[3].label,
      comment: "Kept.",
    }),
  ]);
  expect(valueOf(excel, "Answers without a place", "C4")).toBe(fourth.ref);
  expect(valueOf(excel, "Answers without a place", "G4")).toBe("Kept.");
  expect(await checkWorkbook()).toEqual([]);
});

test("It is kept by rebuilding, in the file, without the hidden sheet, and after its own sheet was deleted.", async () => {
  excel = await buildInExcel(framework, set);
  await build(move);
  const { withoutPlace } = (await read()).assessment;
  await build({ ...requestFor(newer), whenPresent: "rebuild" });
  expect((await read()).assessment.withoutPlace).toEqual(withoutPlace);
  const cells = readCells(await writeWorkbook(excel.workbook()));
  const withoutData = {
    ...cells,
    names: new Map(),
    sheets: cells.sheets.filter(({ name }) => name !== "Maturity data"),
  };
  for (const one of [cells, withoutData]) {
    expect(assessmentIn(one, [newer])).toMatchObject({ assessment: { withoutPlace } });
  }
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Answers without a place").delete();
    await context.sync();
  });
  const outcome = await readCondition();
  expect(outcome).toMatchObject({
    assessment: { withoutPlace },
    condition: { missing: [{ title: "Answers without a place" }] },
  });
  await build({ ...requestFor(newer), whenPresent: "rebuild" });
  expect(sheetNamed(excel.workbook(), "Answers without a place")).toBeDefined();
});

test("A failure or a cancelled build changes nothing.", async () => {
  excel = await buildInExcel(framework, set);
  const before = (await read()).assessment;
  const cancelled = new AbortController();
  const outcome = await buildWorkbook(
    move,
    ({ done }) => {
      if (done === 1) cancelled.abort();
    },
    cancelled.signal,
  );
  expect(outcome.kind).toBe("cancelled");
  expect((await read()).assessment).toEqual(before);
});

test("A workbook of departments is not moved.", async () => {
  excel = await buildInExcel(framework, departmentSet(framework, 2));
  expect(await build(move)).toMatchObject({
    kind: "failed",
    trouble: { message: expect.stringContaining("brings departments together") as string },
  });
});
