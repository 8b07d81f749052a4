/** The sheet Movement: what it says, and that it is kept. */
import { earlierOf } from "../../../src/assessment/movement/testEarlier";
import { allValueCodes, type Framework } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { entryOf, responseOf } from "../../../src/assessment/testAssessment";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { repairWorkbook } from "../../../src/workbook/check/repairWorkbook";
import { readAssessment, readCondition } from "../../../src/workbook/read/readAssessment";
import type { EarlierAssessment, Response } from "../../../src/assessment/assessment";
import { buildInExcel, requestFor, sheetNamed } from "../../tools/buildInExcel";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { inExcel } from "../../tools/deeds";
import { build } from "../build/building";
import { expectedRows, shownRows } from "./movementSheet";

const framework = makeTestFramework({ themes: 2, keyAreas: 2, valueCodes: 3 });
const levels = {
  "TA1.1": 2,
  "TA1.2": 4,
  "TA1.3": 3,
  "TA2.1": 3,
  "TA2.2": "n/a",
  "TA2.3": "3-4",
  "TB1.1": "n/a",
};
const earlier = earlierOf(framework, levels);

function answers(given: Readonly<Record<string, number | string>>): ReadonlyMap<string, Response> {
  return new Map(
    allValueCodes(framework).flatMap(({ id, ref }) =>
      ref in given ? [[id, responseOf(entryOf(given[ref]), `${ref} now.`)] as const] : [],
    ),
  );
}

const now = answers({
  "TA1.1": 3,
  "TA1.2": 2,
  "TA1.3": 3,
  "TA2.2": 3,
  "TA2.3": 1,
  "TB1.1": "n/a",
  "TB1.2": "n/a",
});

let excel: ExcelStandIn;
async function open(set: Partial<{ earlier: readonly EarlierAssessment[]; by: Framework }> = {}) {
  excel = await buildInExcel(set.by ?? framework, {
    name: "with an earlier assessment",
    allowNotApplicable: true,
    responses: now,
    earlier: set.earlier ?? [earlier],
  });
}
afterEach(() => excel.close());

async function assessed() {
  const found = await readAssessment();
  if (found === undefined) throw new Error("There is no assessment.");
  return found;
}

test("says how each value code changed, with the words of the comparison, and both comments", async () => {
  await open();
  const rows = shownRows(excel.workbook());
  expect(rows).toEqual(expectedRows(await assessed()));
  const changes = Object.fromEntries(rows.map(([ref, , , , change]) => [ref, change]));
  expect(changes).toMatchObject({
    "TA1.1": "▲ up 1",
    "TA1.2": "▼ down 2",
    "TA1.3": "the same",
    TA1: "the same",
    "TA2.1": "no longer assessed",
    "TA2.2": "no longer not applicable",
    "TA2.3": "newly assessed",
    "TB1.1": "not applicable, as before",
    "TB1.2": "newly not applicable",
    "TB1.3": "not assessed, as before",
  });
  expect(rows.find(([ref]) => ref === "TA1")?.[5]).toBe(
    "1 up, 1 down, 1 the same, of 3 value codes",
  );
});

test("names the earlier workbook with its date and fingerprint", async () => {
  await open();
  const { cells } = sheetNamed(excel.workbook(), "Movement");
  expect([0, 1, 2].map((row) => cells.get(row)?.get(0)?.value)).toEqual([
    "Movement since 12 March 2025",
    expect.stringMatching(
      /^DRAFT \| .* \| 1 up, 1 down, 1 the same, 9 not compared, of 12 value codes$/,
    ),
    "Compared with Fenbridge 2025.xlsx: 12 March 2025, Final. Fingerprint 7F3A 91C2 0B4E.",
  ]);
});

test("follows what is typed on the theme's sheet", async () => {
  await open();
  const { title } = framework.themes[0];
  excel.user.type(title, "D4", "1 - Level one");
  const row = () => shownRows(excel.workbook()).find(([ref]) => ref === "TA1.1") ?? [];
  expect(row().slice(3, 5)).toEqual(["1 - Level one", "▼ down 1"]);
  excel.user.type(title, "D4", "");
  expect(row().slice(3, 5)).toEqual(["not assessed", "no longer assessed"]);
  expect(shownRows(excel.workbook())).toEqual(expectedRows(await assessed()));
});

test("is read back in two requests, as it was", async () => {
  await open();
  const before = excel.counters.requests;
  expect((await assessed()).earlier).toEqual([earlier]);
  expect(excel.counters.requests - before).toBe(2);
  const outcome = await readCondition();
  expect(outcome).toMatchObject({ kind: "assessment", condition: { missing: [], gone: [] } });
});

test("of another version: what is worded differently is not compared, and what is gone is listed", async () => {
  const [first, second] = allValueCodes(framework);
  const older: Framework = {
    ...framework,
    version: "0.9",
    themes: framework.themes.map((theme) => ({
      ...theme,
      keyAreas: theme.keyAreas.map((keyArea) => ({
        ...keyArea,
        valueCodes: keyArea.valueCodes.map((code) => ({
          ...code,
          ...(code.id === first.id ? { description: "Asked for something else." } : {}),
          ...(code.id === second.id ? { id: `${code.id}-dropped` } : {}),
        })),
      })),
    })),
  };
  await open({ earlier: [earlierOf(older, levels)] });
  expect((await assessed()).earlier?.[0].framework).toEqual(older);
  const rows = shownRows(excel.workbook());
  expect(rows).toEqual(expectedRows(await assessed()));
  expect(rows.map(([ref, , , , change]) => [ref, change])).toEqual(
    expect.arrayContaining([
      [first.ref, "worded differently in the earlier version"],
      [second.ref, "not in the earlier version"],
      [second.ref, "no longer in the framework"],
    ]),
  );
});

const round = (year: number, given: Readonly<Record<string, number | string>>) =>
  earlierOf(framework, given, { file: `Fenbridge ${year}.xlsx`, date: `${year}-03-12` });
const three = [
  round(2025, levels),
  round(2024, { "TA1.1": 1, "TA1.2": 1, "TA1.3": 5 }),
  round(2023, {}),
];

test("of several, each group has a line for each round, and a chart of them", async () => {
  await open({ earlier: three });
  const found = await assessed();
  expect(found.earlier).toEqual(three);
  const rows = shownRows(excel.workbook());
  expect(rows).toEqual(expectedRows(found));
  const at = rows.findIndex(([ref]) => ref === "TA1");
  expect(rows.slice(at, at + 3).map((row) => row.slice(2, 5))).toEqual([
    ["2 - Level two", "2 - Level two", "the same"],
    ["1 - Level one", "2 - Level two", "▲ up 1"],
    ["not assessed", "2 - Level two", "newly assessed"],
  ]);
  expect(rows[at + 1][1]).toBe("Since 12 March 2024");
  const { charts } = sheetNamed(excel.workbook(), "Movement");
  expect(charts.map(({ type, title, series }) => [type, title?.text, series.length])).toEqual([
    ["BarClustered", "Weakest level by round", 4],
  ]);
  expect(await checkWorkbook()).toEqual([]);
});

test("Check and repair restores a level of then that the chart has", async () => {
  await open({ earlier: three });
  const data = (): readonly unknown[] =>
    [...sheetNamed(excel.workbook(), "Maturity data").cells].map(([row, cells]) => [
      row,
      [...cells].map(([column, { value }]) => [column, value]),
    ]);
  const before = data();
  await inExcel(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Maturity data");
    sheet.protection.unprotect();
    const [row, column] = cellOf("12 March 2024");
    sheet.getCell(row + 1, column).values = [[5]];
  });
  const [found] = await checkWorkbook();
  expect(found.message).toBe("1 text was overwritten: the hidden sheet “Maturity data”.");
  await repairWorkbook([found.id], undefined);
  expect(data()).toEqual(before);
});

/** Row and column of this text on the data sheet. */
function cellOf(text: string): readonly [number, number] {
  for (const [row, cells] of sheetNamed(excel.workbook(), "Maturity data").cells) {
    for (const [column, { value }] of cells) if (value === text) return [row, column];
  }
  throw new Error(`${text} is not there.`);
}

test("a round that is added and removed leaves the workbook as it was", async () => {
  await open({ earlier: three.slice(0, 2) });
  const rebuild = { ...requestFor(framework), whenPresent: "rebuild" as const };
  await build(rebuild);
  const seen = () =>
    excel
      .workbook()
      .sheets.map(({ name, cells }) => [
        name,
        [...cells].map(([row, of]) => [row, [...of].map(([column, { value }]) => [column, value])]),
      ]);
  const before = seen();
  await build({ ...rebuild, earlier: three });
  expect((await assessed()).earlier).toEqual(three);
  expect(seen()).not.toEqual(before);
  await build({ ...rebuild, earlier: three.slice(0, 2) });
  expect(seen()).toEqual(before);
});

test("a rebuild keeps it, replaces it, and takes it away", async () => {
  await open();
  const rebuild = { ...requestFor(framework), whenPresent: "rebuild" as const };
  expect(await build(rebuild)).toEqual({ kind: "built" });
  expect((await assessed()).earlier).toEqual([earlier]);
  const other = earlierOf(framework, { "TA1.1": 1 }, { date: "2024-03-12" });
  await build({ ...rebuild, earlier: [other] });
  expect((await assessed()).earlier).toEqual([other]);
  expect(shownRows(excel.workbook())).toEqual(expectedRows(await assessed()));
  await build({ ...rebuild, earlier: [] });
  expect((await assessed()).earlier).toBeUndefined();
  const { sheets, names } = excel.workbook();
  expect(sheets.map(({ name }) => name)).not.toContain("Movement");
  expect(names.filter(({ name }) => /movement|earlier/.test(name))).toEqual([]);
});

test("Check and repair finds nothing, and restores a level of then that was typed over", async () => {
  await open();
  expect(await checkWorkbook()).toEqual([]);
  excel.user.unprotectSheet("Movement");
  excel.user.type("Movement", "C8", "5 - Level five");
  const found = await checkWorkbook();
  const texts = found.filter(({ kind }) => kind === "formulaOverwritten");
  expect(texts.map(({ message }) => message)).toEqual(["1 text was overwritten: “Movement”."]);
  await repairWorkbook(
    texts.map(({ id }) => id),
    undefined,
  );
  expect(shownRows(excel.workbook())).toEqual(expectedRows(await assessed()));
});

test("the deleted sheet comes back, and nothing of it is lost", async () => {
  await open();
  excel.user.deleteSheet("Movement");
  expect(await readCondition()).toMatchObject({ condition: { missing: [{ title: "Movement" }] } });
  const [gone] = await checkWorkbook();
  expect(gone.message).toBe("The sheet “Movement” was deleted.");
  await repairWorkbook([gone.id], undefined);
  expect((await assessed()).earlier).toEqual([earlier]);
  expect(shownRows(excel.workbook())).toEqual(expectedRows(await assessed()));
});
