/** Earlier assessments are kept: without the data sheet, in files, in a build that was cut off. */
import { earlierOf, earlierWith } from "../../../src/assessment/movement/testEarlier";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import type { Finding } from "../../../src/workbook/check/Finding";
import { repairWorkbook } from "../../../src/workbook/check/repairWorkbook";
import { MOVEMENT_NAMES } from "../../../src/workbook/plan/names";
import { earlierFromChunks } from "../../../src/workbook/sheets/data/earlierFromChunks";
import { earlierChunks } from "../../../src/workbook/sheets/data/earlierText";
import type { WorkbookCells } from "../../../src/workbook/file/WorkbookCells";
import { readCells } from "../../../src/workbook/file/readCells";
import { assessmentIn } from "../../../src/workbook/read/answers/assessmentIn";
import { readAssessment, readCondition } from "../../../src/workbook/read/readAssessment";
import { refreshWorkbook } from "../../../src/workbook/refresh/refreshWorkbook";
import { submitAssessment } from "../../../src/workbook/submit/submitAssessment";
import { allValueCodes } from "../../../src/framework/framework";
import { responseOf, entryOf } from "../../../src/assessment/testAssessment";
import type { EarlierAssessment } from "../../../src/assessment/assessment";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { buildInExcel, requestFor, sheetNamed } from "../../tools/buildInExcel";
import { inExcel } from "../../tools/deeds";
import { departmentSet } from "../../tools/departmentSets";
import { build } from "../build/building";
import { cutEverywhere, finish, reopened } from "../build/interrupting";
import { expectedRows, shownRows } from "./movementSheet";

const framework = makeTestFramework({ themes: 1 });
const older = { ...framework, version: "0.9" };
const earlier = earlierOf(older, { "TA1.1": 2, "TA1.2": "n/a", "TA1.3": "3-4" });
const responses = new Map(
  allValueCodes(framework).map(({ id }) => [id, responseOf(entryOf(3))] as const),
);
const set = { name: "full", allowNotApplicable: true, responses, earlier: [earlier] };

let excel: ExcelStandIn;
afterEach(() => excel.close());

async function earlierNow(): Promise<readonly EarlierAssessment[] | undefined> {
  return (await readAssessment())?.earlier;
}

test("a file gives the same, also without names or without its hidden sheet", async () => {
  excel = await buildInExcel(framework, set);
  const cells = readCells(await writeWorkbook(excel.workbook()));
  const withoutNames: WorkbookCells = { ...cells, names: new Map() };
  const withoutData: WorkbookCells = {
    ...withoutNames,
    sheets: cells.sheets.filter(({ name }) => name !== "Maturity data"),
  };
  for (const one of [cells, withoutNames, withoutData]) {
    const found = assessmentIn(one, [framework]);
    if (found.kind !== "assessment") throw new Error(found.kind);
    expect(found.assessment.earlier).toEqual([earlier]);
    expect(found.assessment.responses).toEqual(responses);
  }
});

test("the data sheet is put back with it", async () => {
  excel = await buildInExcel(framework, set);
  await Excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Maturity data");
    data.visibility = "Visible";
    data.delete();
    await context.sync();
  });
  const putBack = { ...requestFor(framework), whenPresent: "putBack" as const };
  expect(await build(putBack)).toEqual({ kind: "built" });
  expect(await earlierNow()).toEqual([earlier]);
});

test("what cannot be read is said, and the rest is read", async () => {
  excel = await buildInExcel(framework, set);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Maturity data").protection.unprotect();
    context.workbook.names.getItem("mw_earlier").getRange().values = [["earlier:[{"]];
    const movement = context.workbook.worksheets.getItem("Movement");
    movement.protection.unprotect();
    movement.getRange("L4").values = [["earlier:[{"]];
    await context.sync();
  });
  const outcome = await readCondition();
  if (outcome.kind !== "assessment") throw new Error(outcome.kind);
  expect(outcome.condition.problems).toEqual([expect.objectContaining({ kind: "earlierGone" })]);
  expect(outcome.assessment.earlier).toBeUndefined();
  expect(outcome.assessment.responses).toEqual(responses);
});

const dataCells = ({ workbook }: Excel.RequestContext): Excel.Range => {
  workbook.worksheets.getItem("Maturity data").protection.unprotect();
  return workbook.names.getItem("mw_earlier").getRange();
};

test.each<[string, Finding["kind"], (context: Excel.RequestContext) => void]>([
  [
    "its name is deleted",
    "nameMissing",
    ({ workbook }) => workbook.names.getItem("mw_earlier").delete(),
  ],
  [
    "all its names are deleted",
    "nameMissing",
    ({ workbook }) => {
      for (const name of MOVEMENT_NAMES) workbook.names.getItem(name).delete();
    },
  ],
  [
    "its cell on the data sheet is overwritten",
    "formulaOverwritten",
    (context) => (dataCells(context).values = [["earlier:[{"]]),
  ],
  [
    "its cell on the data sheet is emptied",
    "formulaOverwritten",
    (context) => dataCells(context).clear(),
  ],
  [
    "its column on the data sheet is deleted",
    "nameMissing",
    (context) => dataCells(context).getEntireColumn().delete("Left"),
  ],
])("it is read, kept and repaired when %s", async (_what, kind, deed) => {
  excel = await buildInExcel(framework, set);
  await inExcel(deed);
  const damaged = excel.workbook();
  const file = assessmentIn(readCells(await writeWorkbook(damaged)), []);
  expect(file).toMatchObject({ assessment: { earlier: [earlier] }, problems: [] });
  expect(await earlierNow()).toEqual([earlier]);
  const findings = await checkWorkbook();
  expect(findings.map((one) => one.kind)).toContain(kind);
  const left = findings.map(({ id }) => id);
  excel.close();
  for (const mend of [
    async () => await repairWorkbook(left),
    async () => await build({ ...requestFor(framework), whenPresent: "rebuild" }),
  ]) {
    excel = openExcel({ state: structuredClone(damaged) });
    await mend();
    expect(await earlierNow()).toEqual([earlier]);
    expect(await checkWorkbook()).toEqual([]);
    excel.close();
  }
});

const comment = "Known from the internal audit. ".repeat(300);
const rounds = ["2025", "2024", "2023"].map((year) =>
  earlierWith(
    older,
    new Map(allValueCodes(framework).map(({ id }) => [id, responseOf(entryOf(2), comment)])),
    { file: `Fenbridge ${year}.xlsx`, date: `${year}-03-12` },
  ),
);

test("chunks that are missing or in another order are never taken for whole", () => {
  const long = earlierWith(
    older,
    new Map(
      allValueCodes(framework).map(({ id }) => [id, responseOf(entryOf(2), comment.repeat(4))]),
    ),
  );
  const chunks = earlierChunks([long], framework);
  expect(chunks.length).toBeGreaterThan(2);
  expect(earlierFromChunks(chunks, framework)?.earlier).toEqual([long]);
  const [first, second, ...others] = chunks;
  for (const damaged of [
    [first, ...others],
    [second, first, ...others],
    [first, second],
    [first, second, second, ...others],
    [second, ...others],
    [],
  ]) {
    expect(earlierFromChunks(damaged, framework)).toBeUndefined();
  }
});

test("of several, damage to one leaves the others, and says which it is", () => {
  const each = rounds.map((round) => earlierChunks([round], framework).length);
  const chunks = earlierChunks(rounds, framework);
  const whole = earlierFromChunks(chunks, framework);
  expect(whole?.earlier).toEqual(rounds);
  chunks.forEach((_, index) => {
    const damaged = earlierFromChunks(
      chunks.filter((_chunk, at) => at !== index),
      framework,
    );
    const gone = index < each[0] ? 0 : index < each[0] + each[1] ? 1 : 2;
    expect(damaged?.earlier).toEqual(rounds.filter((_round, at) => at !== gone));
    expect(damaged?.all).toEqual(whole?.all);
  });
});

/** Overwrites the first cell that keeps the round at this place, on the data sheet and on Movement. */
async function damageKept(place: number, on: readonly ("data" | "movement")[]): Promise<void> {
  const lengths = rounds.map((_, index) => earlierChunks(rounds.slice(0, index), framework).length);
  await inExcel((context) => {
    const cells = dataCells(context);
    if (on.includes("data")) cells.getCell(lengths[place], 0).values = [["earlier:[{"]];
    const movement = context.workbook.worksheets.getItem("Movement");
    movement.protection.unprotect();
    if (on.includes("movement")) {
      movement.getRange(`L${4 + lengths[place]}`).values = [["earlier:[{"]];
    }
  });
}

test("what is damaged in one copy is read from the other", async () => {
  excel = await buildInExcel(framework, { ...set, earlier: rounds });
  await damageKept(0, ["data"]);
  await damageKept(2, ["movement"]);
  expect(await earlierNow()).toEqual(rounds);
  await build({ ...requestFor(framework), whenPresent: "rebuild" });
  expect(await earlierNow()).toEqual(rounds);
  expect(await checkWorkbook()).toEqual([]);
});

test("what is damaged in both stops a rebuild until a person decides", async () => {
  excel = await buildInExcel(framework, { ...set, earlier: rounds });
  await damageKept(1, ["data", "movement"]);
  const outcome = await readCondition();
  expect(outcome).toMatchObject({
    assessment: { earlier: [rounds[0], rounds[2]] },
    condition: {
      problems: [
        {
          kind: "earlierGone",
          message:
            "What this workbook keeps of Fenbridge 2024.xlsx of 12 March 2024 cannot be read. Choose its workbook again, or continue without it: More, Movement.",
        },
      ],
    },
  });
  const rebuild = { ...requestFor(framework), whenPresent: "rebuild" as const };
  const before = excel.workbook();
  expect(await build(rebuild)).toMatchObject({
    kind: "failed",
    trouble: { message: expect.stringContaining("Fenbridge 2024.xlsx") as string },
  });
  expect(excel.workbook()).toEqual(before);
  expect(await build({ ...rebuild, earlier: rounds })).toEqual({ kind: "built" });
  expect(await earlierNow()).toEqual(rounds);
  expect(await checkWorkbook()).toEqual([]);
});

test("a copy of the sheet that somebody kept does not bring back what was removed", async () => {
  excel = await buildInExcel(framework, set);
  const copied = readCells(await writeWorkbook(excel.workbook())).sheets.filter(
    ({ name }) => name === "Movement",
  );
  await build({ ...requestFor(framework), whenPresent: "rebuild", earlier: [] });
  const cells = readCells(await writeWorkbook(excel.workbook()));
  const found = assessmentIn({ ...cells, sheets: [...cells.sheets, ...copied] }, []);
  if (found.kind !== "assessment") throw new Error(found.kind);
  expect(copied).toHaveLength(1);
  expect(found.assessment.earlier).toBeUndefined();
  expect(found.assessment.responses).toEqual(responses);
  expect(found.problems).toEqual([]);
});

test.each([
  ["added", { earlier: [earlier] }, [earlier]],
  ["removed", { earlier: [] }, undefined],
  ["kept", {}, [earlier]],
] as const)("it is %s wherever the build was cut off", async (which, change, expected) => {
  const { earlier: _earlier, ...without } = set;
  excel = await buildInExcel(framework, which === "added" ? without : set);
  const request = { ...requestFor(framework), whenPresent: "rebuild" as const, ...change };
  const before = await earlierNow();
  const state = excel.workbook();
  excel.close();
  const { cut } = await cutEverywhere(request, state);
  expect(cut.length).toBeGreaterThan(3);
  let finished = 0;
  for (const left of cut) {
    const again = reopened(left);
    expect((await finish()).kind).toBe("built");
    const found = await readAssessment();
    again.close();
    if (JSON.stringify(found?.earlier) === JSON.stringify(expected)) finished += 1;
    // Cut off before the data sheet was written, the workbook is as it was.
    else expect(found?.earlier).toEqual(before);
    expect(found?.responses).toEqual(responses);
  }
  expect(finished).toBeGreaterThan(cut.length / 2);
});

test("with departments, the council's levels are compared", async () => {
  const departments = departmentSet(framework, 3);
  excel = await buildInExcel(framework, {
    ...departments,
    earlier: [earlierWith(framework, responses)],
  });
  const found = await readAssessment();
  if (found === undefined) throw new Error("There is no assessment.");
  expect(found.departments).toBeDefined();
  expect(found.earlier).toHaveLength(1);
  const rows = shownRows(excel.workbook());
  expect(rows.map(([ref, , then, , change]) => [ref, then, change])).toEqual(
    expectedRows(found).map(([ref, , then, , change]) => [ref, then, change]),
  );
});

test("refreshing fits its rows, and submitting leaves it as it is", async () => {
  excel = await buildInExcel(framework, set);
  const sheet = () => sheetNamed(excel.workbook(), "Movement");
  const comment = "A long comment, written after the sheet was made. ".repeat(12);
  const before = sheet().rows.get(8)?.height ?? 0;
  excel.user.type(framework.themes[0].title, "K4", comment);
  expect(shownRows(excel.workbook()).flat()).toContain(comment);
  await refreshWorkbook();
  const heights = [...sheet().rows.values()].map(({ height }) => height ?? 0);
  expect(Math.max(...heights)).toBeGreaterThan(before + 60);
  expect((await submitAssessment()).kind).toBe("submitted");
  expect(await earlierNow()).toEqual([earlier]);
});
