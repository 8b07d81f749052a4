/** The hidden data sheet is removed, as Excel's Document Inspector does, and put back. */
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { readLostData } from "../../../src/workbook/build/lostData";
import { previewPutBack } from "../../../src/workbook/check/previewPutBack";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel, cellAt, requestFor, sheetNamed } from "../../tools/buildInExcel";
import { responseSets, SAMPLE_SET } from "../../tools/responseSets";
import { entered } from "../check/checking";
import { build, contents } from "./building";

const framework = shippedFrameworks()[1];
const other = shippedFrameworks()[0];
const answers = responseSets(framework)[SAMPLE_SET];
const putBack = { ...requestFor(framework), whenPresent: "putBack" as const };
let excel: ExcelStandIn;
afterEach(() => {
  excel.close();
});

/** A filled-in workbook, before its data sheet is removed. */
async function openFilled(): Promise<void> {
  excel = await buildInExcel(framework, answers);
  const { user } = excel;
  user.type("Start", "E17", framework.levels[3].label);
  user.paste("Start", "B12", [["the Ides of March"]]);
  user.paste("Start", "E18", [["seven"]]);
  user.type("Action plan", "A4", framework.themes[0].keyAreas[0].valueCodes[0].ref);
  user.type("Action plan", "F4", "Train them");
  user.renameSheet(framework.themes[1].title, "Customers");
}

async function removeDataSheet(): Promise<void> {
  await Excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Maturity data");
    data.visibility = "Visible";
    data.delete();
    await context.sync();
  });
}

test("it is put back with everything that people entered", async () => {
  await openFilled();
  const before = await entered();
  const findings = await checkWorkbook();
  await removeDataSheet();
  const found = await readLostData(shippedFrameworks(), { tries: 0 });
  expect(found?.assessment.framework.id).toBe(framework.id);
  expect(found).toMatchObject({ settingsGone: true, toSettle: [], lost: [] });
  expect(await previewPutBack()).toMatchObject({
    kind: "found",
    framework,
    answers: before.answered.length,
    targets: 1,
    actions: 1,
    submissionLost: false,
    notes: [],
  });
  expect(await build(putBack)).toEqual({ kind: "built" });
  expect(await entered()).toEqual(before);
  expect(await checkWorkbook()).toEqual(findings);
  const start = sheetNamed(excel.workbook(), "Start");
  // What is no date and no level stays as people typed it.
  expect(cellAt(start, "B12")?.value).toBe("the Ides of March");
  expect(cellAt(start, "E18")?.value).toBe("seven");
  expect(excel.workbook().sheets.map(({ name }) => name)).toContain("Customers");
});

test("a data sheet of which only the framework is damaged keeps its settings", async () => {
  await openFilled();
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    worksheets.getItem("Maturity data").protection.unprotect();
    const settings = names.getItem("mw_settings").getRange().load("values");
    names.getItem("mw_framework").getRange().getCell(0, 0).values = [["pasted over"]];
    await context.sync();
    const record = new Map([
      ["reopenedOn", "'2026-05-14T10:42"],
      ["reopenNote", "Two comments were missing"],
    ]);
    settings.values = settings.values.map(([key, value]: unknown[]) => [
      key,
      record.get(String(key)) ?? `'${String(value)}`,
    ]);
    await context.sync();
  });
  await expect(readWorkbook()).rejects.toMatchObject({ kind: "dataDamaged" });
  expect(await previewPutBack()).toMatchObject({ settingsLost: false });
  expect(await build(putBack)).toEqual({ kind: "built" });
  expect((await readWorkbook())?.assessment.reopening).toEqual({
    on: "2026-05-14T10:42",
    note: "Two comments were missing",
  });
});

test("nothing changes if the rows belong to another framework, or it is cancelled", async () => {
  await openFilled();
  await removeDataSheet();
  const left = contents(excel.workbook());
  expect(await build({ ...putBack, framework: other })).toMatchObject({
    kind: "failed",
    trouble: { message: expect.stringContaining(`do not belong to ${other.title}`) as string },
  });
  const own = makeTestFramework({ themes: 2, keyAreas: 1, valueCodes: 2 });
  expect(await readLostData([own], { tries: 0 })).toBeUndefined();
  const controller = new AbortController();
  const stop = ({ done }: { readonly done: number }): void => {
    if (done === 3) controller.abort();
  };
  expect(await build(putBack, stop, controller.signal)).toEqual({ kind: "cancelled" });
  expect(contents(excel.workbook())).toMatchObject({
    sheets: (left as { sheets: unknown }).sheets,
  });
});

test("the preview says what is lost, and where people's own notes are", async () => {
  await openFilled();
  await removeDataSheet();
  const [theme] = framework.themes;
  const { user } = excel;
  user.unprotectSheet(theme.title);
  user.type(theme.title, "X4", "Ask Ann");
  user.deleteRows(theme.title, 6);
  user.unprotectSheet("Start");
  user.type("Start", "B13", "Final");
  expect(await previewPutBack()).toMatchObject({
    submissionLost: true,
    notes: [theme.title],
    lost: [expect.stringContaining("has no row")],
  });
  const own = makeTestFramework({ themes: 2, keyAreas: 1, valueCodes: 2 });
  expect(await previewPutBack(own)).toEqual({ kind: "otherFramework" });
});

test("an answer that cannot be read has to be settled first", async () => {
  await openFilled();
  await removeDataSheet();
  const sheet = framework.themes[0].title;
  excel.user.unprotectSheet(sheet);
  excel.user.type(sheet, "K4", "=1/0");
  const left = contents(excel.workbook());
  expect((await readLostData([framework], { tries: 0 }))?.toSettle).toMatchObject([
    { kind: "unreadable", sheet, cell: "K4" },
  ]);
  expect(await build(putBack)).toMatchObject({
    kind: "failed",
    trouble: { message: expect.stringContaining(`${sheet}, K4`) as string },
  });
  expect(contents(excel.workbook())).toEqual(left);
  await expect(readWorkbook("accept")).rejects.toMatchObject({ kind: "dataDamaged" });
});
