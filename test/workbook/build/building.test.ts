/** Builds with obstacles. */
import { withCalculationMode } from "../../../src/workbook/excel/calculation";
import { AT_ONCE } from "../../../src/workbook/excel/requestContext";
import { NAMES } from "../../../src/workbook/plan/names";
import { figuresOf } from "../../../src/workbook/sheets/data/figuresOf";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { build, contents, emptyExcel, requestsOf } from "./building";
import { buildInExcel, requestFor } from "../../tools/buildInExcel";
import { responseSets } from "../../tools/responseSets";

const framework = makeTestFramework({ themes: 2, keyAreas: 1 });
const answers = responseSets(framework)[4];
let excel: ExcelStandIn | undefined;

afterEach(() => {
  excel?.close();
  excel = undefined;
});

test("failing to bring Start to the front is not a failure: another workbook is in front", async () => {
  const request = requestFor(framework);
  const requests = await requestsOf(emptyExcel, request);
  excel = openExcel();
  excel.failAfter(requests, Infinity, "GeneralException", "Worksheet.activate");
  expect(await build(request)).toEqual({ kind: "built" });
  expect((await readWorkbook())?.assessment.framework.id).toBe(framework.id);
});

describe("a build that cannot be undone", () => {
  test("names the sheets that remain, and says what to do", async () => {
    excel = openExcel();
    const { host } = excel;
    const [own] = host.state.sheets.map(({ name }) => name);
    const controller = new AbortController();
    const outcome = await build(
      requestFor(framework),
      (progress) => {
        if (progress.done !== 2) return;
        host.state.structureProtected = true;
        controller.abort();
      },
      controller.signal,
    );
    if (outcome.kind !== "failed") throw new Error(`The build ended as ${outcome.kind}.`);
    const { message, remedy } = outcome.trouble;
    expect(message).toMatch(/^The build was cancelled\. These new sheets are not needed/);
    const remain = excel.workbook().sheets.map((sheet) => sheet.name);
    for (const name of remain.filter((one) => one !== own)) expect(message).toContain(name);
    expect(remedy).toMatch(/^Close the workbook without saving/);
  });
});

describe("building with an obstacle", () => {
  test("asks when one of the person's own sheets has one of our names", async () => {
    excel = openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("summary").getRange("A1").values = [["mine"]];
      await context.sync();
    });
    const before = contents(excel.workbook());
    expect(await build(requestFor(framework))).toEqual({ kind: "namesTaken", sheets: ["summary"] });
    expect(contents(excel.workbook())).toEqual(before);
  });

  test("builds under other names when told so, and leaves the person's sheet unchanged", async () => {
    excel = openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("summary").getRange("A1").values = [["mine"]];
      await context.sync();
    });
    const outcome = await build({
      ...requestFor(framework),
      whenPresent: "refuse",
      otherNames: true,
    });
    expect(outcome).toEqual({ kind: "built" });
    const names = excel.workbook().sheets.map((sheet) => sheet.name);
    expect(names).toEqual(expect.arrayContaining(["summary", "Summary (2)"]));
  });

  test("asks when there is already an assessment in the workbook", async () => {
    excel = await buildInExcel(framework, answers);
    const before = contents(excel.workbook());
    expect(await build(requestFor(framework))).toEqual({
      kind: "assessmentPresent",
      frameworkTitle: framework.title,
    });
    expect(contents(excel.workbook())).toEqual(before);
  });

  test("building again keeps responses, targets, details and actions", async () => {
    excel = await buildInExcel(framework, answers);
    const before = await readWorkbook();
    const sheets = excel.workbook().sheets.map((sheet) => sheet.name);
    const outcome = await build({
      ...requestFor(framework),
      details: { organisation: "", department: "", allowNotApplicable: false },
      whenPresent: "rebuild",
    });
    expect(outcome).toEqual({ kind: "built" });
    const after = await readWorkbook();
    expect(after?.assessment).toEqual(before?.assessment);
    expect(after?.actions).toEqual(before?.actions);
    expect(excel.workbook().sheets.map((sheet) => sheet.name)).toEqual(sheets);
  });

  test("never builds another framework over answers that have no place in it", async () => {
    excel = await buildInExcel(framework, answers);
    const before = contents(excel.workbook());
    const other = shippedFrameworks()[1];
    const outcome = await build({ ...requestFor(other), whenPresent: "rebuild" });
    expect(outcome.kind).toBe("failed");
    expect(contents(excel.workbook())).toEqual(before);
  });

  test("says so when the structure of the workbook is protected", async () => {
    excel = openExcel();
    excel.workbook().structureProtected = true;
    const outcome = await build(requestFor(framework));
    expect(outcome.kind).toBe("failed");
    expect(JSON.stringify(outcome)).toContain("structure of this workbook is protected");
  });

  test("calculates everything at the end, as Excel may do so only when asked to", async () => {
    excel = openExcel();
    excel.host.calculationMode = "Manual";
    expect(await build(requestFor(framework, answers))).toEqual({ kind: "built" });
    const { loaded } = await withCalculationMode(
      ({ workbook }) => workbook.names.getItem(NAMES.figures).getRange().load("values"),
      AT_ONCE,
    );
    const assessment = (await readWorkbook())?.assessment;
    expect(loaded.values).toEqual([[assessment && figuresOf(assessment)]]);
  });

  test("leaves the workbook as it was if Excel renames no sheets", async () => {
    excel = openExcel();
    const before = contents(excel.workbook());
    excel.host.refusedMembers.set("Worksheet.name", "GeneralException");
    expect(await build(requestFor(framework, answers))).toMatchObject({ kind: "failed" });
    expect(contents(excel.workbook())).toEqual(before);
  });

  test("builds without every part that Excel refuses and that can be left out, and names them", async () => {
    excel = openExcel();
    for (const member of [
      "WorksheetProtection.protect",
      "PageLayout.orientation",
      "WorksheetFreezePanes.freezeAt",
      "ChartCollection.add",
      "ConditionalFormatCollection.add",
      "Worksheet.tabColor",
      "Application.suspendScreenUpdatingUntilNextSync",
      "Application.calculate",
    ]) {
      excel.host.refusedMembers.set(member, "GeneralException");
    }
    const outcome = await build(requestFor(framework, answers));
    expect(outcome.kind === "built" && [...(outcome.omitted ?? [])].sort()).toEqual([
      "charts",
      "conditionalFormats",
      "frozenPanes",
      "pageSetup",
      "protection",
      "tabColour",
    ]);
    const { sheets } = excel.workbook();
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Start", "Heatmap", "Summary", "Action plan"]),
    );
    expect(sheets.some(({ name }) => name.startsWith("Building"))).toBe(false);
    const read = await readWorkbook();
    expect(read?.assessment.responses).toEqual(answers.responses);
  });

  test.each([
    ["ChartCollection.add", "InvalidArgument"],
    ["ConditionalFormatCollection.add", "InvalidArgument"],
    ["Worksheet.tabColor", "AccessDenied"],
  ])("fails if %s ends in %s, which is no refusal of the part", async (member, code) => {
    excel = openExcel();
    const before = contents(excel.workbook());
    excel.host.refusedMembers.set(member, code);
    const outcome = await build(requestFor(framework, answers));
    if (outcome.kind !== "failed") throw new Error(`The build ended as ${outcome.kind}.`);
    expect(outcome.trouble.details).toContain(code);
    expect(contents(excel.workbook())).toEqual(before);
  });

  test("builds without protection if Excel refuses it, and says so", async () => {
    excel = openExcel();
    excel.host.refusedMembers.set("WorksheetProtection.protect", "AccessDenied");
    expect(await build(requestFor(framework, answers))).toEqual({
      kind: "built",
      omitted: ["protection"],
    });
    const { sheets } = excel.workbook();
    expect(sheets.some((sheet) => sheet.protection !== undefined)).toBe(false);
    expect(sheets.map((sheet) => sheet.name)).toContain("Summary");
    expect((await readWorkbook())?.assessment.responses.size).toBeGreaterThan(0);
  });

  test("builds without page set-up if Excel refuses it, and says so", async () => {
    excel = openExcel();
    excel.failAt(3, "GeneralException", "PageLayout.orientation");
    expect(await build(requestFor(framework, answers))).toEqual({
      kind: "built",
      omitted: ["pageSetup"],
    });
  });

  test("treats names whose sheets were deleted as nothing, and builds a new assessment", async () => {
    excel = await buildInExcel(framework, answers);
    const { user } = excel;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Maturity data").visibility = "Visible";
      await context.sync();
    });
    const [, ...ours] = excel.workbook().sheets.map((sheet) => sheet.name);
    ours.forEach((name) => user.deleteSheet(name));
    expect(await build(requestFor(framework))).toEqual({ kind: "built" });
    expect((await readWorkbook())?.assessment.framework.id).toBe(framework.id);
  });

  test("refuses if only the hidden sheet was deleted: the answers are still in the others", async () => {
    excel = await buildInExcel(framework, answers);
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Maturity data");
      data.visibility = "Visible";
      data.delete();
      await context.sync();
    });
    const before = contents(excel.workbook());
    for (const whenPresent of ["refuse", "rebuild"] as const) {
      const outcome = await build({ ...requestFor(framework), whenPresent });
      expect(outcome.kind).toBe("failed");
      expect(contents(excel.workbook())).toEqual(before);
    }
  });
});

describe("building while somebody types in a cell", () => {
  test("waits, says so, and continues automatically", async () => {
    excel = openExcel();
    const { user } = excel;
    const waited: boolean[] = [];
    const outcome = await build(requestFor(framework, answers), (progress) => {
      if (progress.waitingForCell !== undefined) waited.push(progress.waitingForCell);
      if (progress.waitingForCell) setTimeout(() => user.leaveCellEditMode(), 100);
      else if (progress.done === 2 && waited.length === 0) user.enterCellEditMode();
    });
    expect(outcome).toEqual({ kind: "built" });
    expect(waited).toEqual([true, false]);
  });

  test("can be cancelled, and is undone when the cell is left", async () => {
    excel = openExcel();
    const { user } = excel;
    const before = contents(excel.workbook());
    const controller = new AbortController();
    const outcome = await build(
      requestFor(framework),
      (progress) => {
        if (progress.waitingForCell) {
          controller.abort();
          setTimeout(() => user.leaveCellEditMode(), 700);
        } else if (progress.done === 2) user.enterCellEditMode();
      },
      controller.signal,
    );
    expect(outcome).toEqual({ kind: "cancelled" });
    expect(contents(excel.workbook())).toEqual(before);
  });
});
