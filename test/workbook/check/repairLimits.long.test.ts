/** What a repair leaves to people, what it keeps, and what happens if it fails. */
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { repairWorkbook } from "../../../src/workbook/check/repairWorkbook";
import { submitAssessment } from "../../../src/workbook/submit/submitAssessment";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { RefusedByExcel } from "../../../workbench/excel/user/User";
import { buildInExcel } from "../../tools/buildInExcel";
import { entered, openPrepared, repairable, repairAll } from "./checking";
import { inExcel, themeCell, themeSheet } from "../../tools/deeds";
import { responseSets } from "../../tools/responseSets";

const framework = makeTestFramework({ themes: 2, keyAreas: 2 });
const answers = responseSets(framework)[4];
let excel: ExcelStandIn;

afterEach(() => {
  excel.close();
});

describe("what a person has to decide", () => {
  const theme = themeSheet(framework);

  test("is reported with its place, and no repair changes it", async () => {
    excel = await buildInExcel(framework, answers);
    excel.user.paste(theme, themeCell(framework, "level", 4), [["Level 3-4"]]);
    excel.user.paste("Start", "E18", [["high"]]);
    const findings = await checkWorkbook();
    expect(findings).toEqual([
      expect.objectContaining({
        kind: "notALevel",
        remedyBy: "decide",
        message: "\u201CLevel 3-4\u201D is not a level: TA1.1 Value code TA1.1.",
        valueCodeId: "theme-1-key-area-1/value-code-1",
        place: { sheet: theme, address: "D4" },
      }),
      expect.objectContaining({ kind: "notALevel", place: { sheet: "Start", address: "E18" } }),
    ]);
    const { repaired, left } = await repairWorkbook(findings.map(({ id }) => id));
    expect({ repaired, left }).toEqual({ repaired: 0, left: findings });
  });

  test("blocks building again: a row that occurs twice, a row without a value code", async () => {
    excel = await buildInExcel(framework, answers);
    const { user } = excel;
    user.unprotectSheet(theme);
    user.insertRows(theme, 6, 2);
    await inExcel((context) => {
      const sheet = context.workbook.worksheets.getItem(theme);
      sheet.getRange(themeCell(framework, "level", 6)).values = [[framework.levels[3].label]];
      sheet.getRange(themeCell(framework, "id", 6)).values = [["theme-1-key-area-1/value-code-1"]];
      sheet.getRange(themeCell(framework, "comment", 7)).values = [["Whose is this?"]];
    });
    user.deleteSheet("Heatmap");
    const before = await entered();
    const findings = await checkWorkbook();
    expect(
      findings.filter(({ remedyBy }) => remedyBy === "decide").map(({ kind }) => kind),
    ).toEqual(["sheetMissing", "valueCodeTwice", "unknownRow"]);
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: "unknownRow", place: { sheet: theme, address: "D7" } }),
    );
    user.deleteRows(theme, 6, 2);
    expect(await repairAll()).toEqual([]);
    expect((await entered()).scores).toEqual(before.scores);
  });

  test("includes a framework whose texts differ from the add-in's", async () => {
    const [shipped] = shippedFrameworks();
    const older = { ...shipped, version: "2016" };
    excel = await buildInExcel(older);
    expect(await checkWorkbook()).toEqual([
      expect.objectContaining({ kind: "frameworkDiffers", remedyBy: "decide" }),
    ]);
  });
});

describe("a submitted assessment", () => {
  test("has nothing to repair, and stays submitted and locked through a repair", async () => {
    excel = await buildInExcel(framework, responseSets(framework)[2]);
    await inExcel((context) => {
      const sheets = context.workbook.worksheets;
      framework.themes.forEach((_, theme) => {
        const range = sheets.getItem(themeSheet(framework, theme)).getRange("K4:K7");
        range.values = Array.from({ length: 4 }, () => ["A case study."]);
      });
    });
    expect(await submitAssessment()).toMatchObject({ kind: "submitted", locked: true });
    expect(await checkWorkbook()).toEqual([]);
    const before = (await readWorkbook())?.assessment;
    const { user } = excel;
    user.unprotectSheet("Start");
    user.paste("Start", "C17", [["2 of 2"]]);
    user.deleteSheet("Heatmap");
    expect(await repairAll()).toEqual([]);
    const after = (await readWorkbook())?.assessment;
    expect(after?.submission).toEqual(before?.submission);
    expect(after?.responses).toEqual(before?.responses);
    expect(() => user.type(themeSheet(framework), "D4", framework.levels[0].label)).toThrow(
      RefusedByExcel,
    );
  });
});

describe("a workbook of an older version", () => {
  test("is brought up to date with every answer", async () => {
    excel = await openPrepared(framework, answers);
    const before = await entered();
    const { user } = excel;
    framework.themes.forEach((_, theme) => {
      const [letters] = /^[A-Z]+/.exec(themeCell(framework, "flag", 1)) ?? ["G"];
      user.unprotectSheet(themeSheet(framework, theme));
      user.deleteColumns(themeSheet(framework, theme), letters);
    });
    await inExcel((context) => {
      const { names, worksheets } = context.workbook;
      framework.themes.forEach((_, theme) => {
        names.getItem(`mw_theme_${theme + 1}_flags`).delete();
      });
      worksheets.getItem("Maturity data").protection.unprotect();
      names.getItem("mw_format").getRange().values = [[2]];
    });
    expect((await checkWorkbook()).map(({ kind }) => kind)).toEqual(["olderFormat"]);
    expect(await repairAll()).toEqual([]);
    expect(await entered()).toEqual(before);
  });
});

describe("a repair that fails", () => {
  test("says so if the workbook cannot be changed", async () => {
    excel = await buildInExcel(framework, answers);
    excel.user.unprotectSheet("Summary");
    const [finding] = await checkWorkbook();
    excel.workbook().readOnly = true;
    await expect(repairWorkbook([finding.id])).rejects.toMatchObject({ kind: "readOnly" });
  });

  test("says which sheet has a password, and repairs the others", async () => {
    excel = await buildInExcel(framework, answers);
    const theme = themeSheet(framework);
    for (const sheet of [theme, "Summary"]) excel.user.unprotectSheet(sheet);
    excel.user.paste(theme, themeCell(framework, "levelNumber", 4), [["3"]]);
    excel.user.paste("Summary", "C11", [["4 - Level four"]]);
    await inExcel((context) => {
      context.workbook.worksheets.getItem(theme).protection.protect({}, "secret");
    });
    const ids = repairable(await checkWorkbook()).map(({ id }) => id);
    await expect(repairWorkbook(ids)).rejects.toMatchObject({
      kind: "other",
      message: expect.stringContaining(theme) as string,
    });
    const left = repairable(await checkWorkbook());
    expect(left.map(({ place }) => place?.sheet)).toEqual([theme]);
  });

  test("says so if there is no assessment", async () => {
    excel = openExcel();
    await expect(checkWorkbook()).rejects.toThrow("no assessment");
  });
});
