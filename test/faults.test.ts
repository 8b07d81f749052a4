/** Failures at every request of a build, cancels between all sheets, and what stands in the way. */
import { buildWorkbook } from "../src/workbook/build/buildWorkbook";
import { readWorkbook } from "../src/workbook/read/readAssessment";
import type { BuildOutcome, BuildProgress, BuildRequest } from "../src/workbook/build/BuildOutcome";
import { shippedFrameworks } from "../src/framework/shippedFrameworks";
import { makeTestFramework } from "../src/framework/testFramework";
import { openExcel, type ExcelStandIn } from "../workbench/bridge/openExcel";
import type { WorkbookState } from "../workbench/excel/state";
import { buildInExcel, requestFor } from "./tools/buildInExcel";
import { responseSets } from "./tools/responseSets";

const framework = makeTestFramework({ themes: 2, keyAreas: 1 });
const answers = responseSets(framework)[4];
let excel: ExcelStandIn | undefined;

afterEach(() => {
  excel?.close();
  excel = undefined;
});

async function build(
  request: BuildRequest,
  onProgress: (progress: BuildProgress) => void = () => undefined,
  signal: AbortSignal = new AbortController().signal,
): Promise<BuildOutcome> {
  return await buildWorkbook(request, onProgress, signal, new Date("2026-03-14T12:00:00Z"));
}

/** Everything that a person could see changed: sheets, cells, names. */
function contents(workbook: WorkbookState): unknown {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: [...sheet.cells].map(([row, cells]) => [
        row,
        [...cells].map(([column, cell]) => [column, cell.formula ?? "", cell.value]),
      ]),
      tables: sheet.tables.map((table) => table.name),
      charts: sheet.charts.map((chart) => chart.name),
    })),
    names: workbook.names.map((name) => [name.name, name.formula]).sort(),
  };
}

/** How many requests an undisturbed build of this request makes. */
async function requestsOf(
  prepare: () => Promise<ExcelStandIn>,
  request: BuildRequest,
): Promise<number> {
  const counted = await prepare();
  const before = counted.counters.requests;
  await build(request);
  const { requests } = counted.counters;
  counted.close();
  return requests - before;
}

async function emptyExcel(): Promise<ExcelStandIn> {
  await Promise.resolve();
  return openExcel();
}

describe("a build whose k-th request fails", () => {
  test("leaves a new workbook as it was", async () => {
    const request = requestFor(framework, answers);
    const requests = await requestsOf(emptyExcel, request);
    for (let k = 1; k <= requests; k += 1) {
      excel = openExcel();
      const before = contents(excel.workbook());
      excel.failAt(k);
      const outcome = await build(request);
      expect({ k, kind: outcome.kind }).toEqual({ k, kind: "failed" });
      expect({ k, contents: contents(excel.workbook()) }).toEqual({ k, contents: before });
      excel.close();
    }
    excel = undefined;
    expect(requests).toBeGreaterThan(6);
  });

  test("keeps every response when it builds again, or says what remains", async () => {
    const request: BuildRequest = {
      ...requestFor(framework),
      details: { organisation: "", department: "", allowNotApplicable: true },
      whenPresent: "rebuild",
    };
    const prepare = async (): Promise<ExcelStandIn> => await buildInExcel(framework, answers);
    const requests = await requestsOf(prepare, request);
    let undone = 0;
    for (let k = 1; k <= requests; k += 1) {
      excel = await prepare();
      const before = contents(excel.workbook());
      const given = (await readWorkbook())?.assessment.responses;
      excel.failAt(k);
      const outcome = await build(request);
      expect({ k, kind: outcome.kind }).toEqual({ k, kind: "failed" });
      if (outcome.kind === "failed" && !/Delete/.test(outcome.trouble.remedy)) {
        undone += 1;
        expect({ k, contents: contents(excel.workbook()) }).toEqual({ k, contents: before });
      }
      const kept = (await readWorkbook())?.assessment.responses;
      expect({ k, kept }).toEqual({ k, kept: given });
      excel.close();
    }
    excel = undefined;
    // Only what comes after the last request that builds, deleting the old sheets, is not undone.
    expect(undone).toBe(requests - 1);
  });
});

describe("a cancelled build", () => {
  test("leaves the workbook as it was, wherever it is cancelled", async () => {
    const request = requestFor(framework);
    let sheets = 1;
    for (let after = 0; after < sheets; after += 1) {
      excel = openExcel();
      const before = contents(excel.workbook());
      const controller = new AbortController();
      const outcome = await build(
        request,
        (progress) => {
          sheets = progress.sheets.length;
          if (progress.done === after) controller.abort();
        },
        controller.signal,
      );
      expect(outcome).toEqual({ kind: "cancelled" });
      expect(contents(excel.workbook())).toEqual(before);
      excel.close();
    }
    excel = undefined;
    expect(sheets).toBeGreaterThan(4);
  });
});

describe("a build that cannot be taken back", () => {
  test("names the sheets that remain, and says what to do", async () => {
    excel = openExcel();
    const { host } = excel;
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
    for (const name of remain.filter((one) => one !== "Sheet1")) expect(message).toContain(name);
    expect(remedy).toMatch(/^Close the workbook without saving/);
  });
});

describe("building where something is in the way", () => {
  test("asks when a sheet of the person's own has one of our names", async () => {
    excel = openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("summary").getRange("A1").values = [["mine"]];
      await context.sync();
    });
    const before = contents(excel.workbook());
    expect(await build(requestFor(framework))).toEqual({ kind: "namesTaken", sheets: ["summary"] });
    expect(contents(excel.workbook())).toEqual(before);
  });

  test("builds under other names when told so, and leaves the person's sheet alone", async () => {
    excel = openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("summary").getRange("A1").values = [["mine"]];
      await context.sync();
    });
    const outcome = await build({ ...requestFor(framework), whenPresent: "otherNames" });
    expect(outcome).toEqual({ kind: "built" });
    const names = excel.workbook().sheets.map((sheet) => sheet.name);
    expect(names).toEqual(expect.arrayContaining(["summary", "Summary (2)"]));
  });

  test("asks when an assessment is in the workbook", async () => {
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

  test("never builds another framework over responses that it has no place for", async () => {
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

  test("builds without protection where Excel refuses it, and says so", async () => {
    excel = openExcel();
    excel.host.protectionRefused = true;
    expect(await build(requestFor(framework, answers))).toEqual({
      kind: "built",
      omitted: ["protection"],
    });
    const { sheets } = excel.workbook();
    expect(sheets.some((sheet) => sheet.protection !== undefined)).toBe(false);
    expect(sheets.map((sheet) => sheet.name)).toContain("Summary");
    expect((await readWorkbook())?.assessment.responses.size).toBeGreaterThan(0);
  });

  test("builds without page set-up where Excel refuses it, and says so", async () => {
    excel = openExcel();
    excel.failAt(3, "GeneralException", "PageLayout.orientation");
    expect(await build(requestFor(framework, answers))).toEqual({
      kind: "built",
      omitted: ["pageSetup"],
    });
  });

  test.each(shippedFrameworks().map((one) => [one.id, one] as const))(
    "builds %s again and again",
    async (_, shipped) => {
      excel = await buildInExcel(shipped, responseSets(shipped)[4]);
      const before = await readWorkbook();
      for (let time = 0; time < 2; time += 1) {
        expect(await build({ ...requestFor(shipped), whenPresent: "rebuild" })).toEqual({
          kind: "built",
        });
      }
      expect((await readWorkbook())?.assessment.responses).toEqual(before?.assessment.responses);
    },
  );

  test("takes names whose sheets were deleted for nothing, and builds anew", async () => {
    excel = await buildInExcel(framework, answers);
    const { user } = excel;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Maturity data").visibility = "Visible";
      await context.sync();
    });
    const ours = excel.workbook().sheets.map((sheet) => sheet.name);
    ours.filter((name) => name !== "Sheet1").forEach((name) => user.deleteSheet(name));
    expect(await build(requestFor(framework))).toEqual({ kind: "built" });
    expect((await readWorkbook())?.assessment.framework.id).toBe(framework.id);
  });

  test("refuses where the hidden sheet alone was deleted: the answers are still in the others", async () => {
    excel = await buildInExcel(framework, answers);
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Maturity data");
      data.visibility = "Visible";
      data.delete();
      await context.sync();
    });
    const before = contents(excel.workbook());
    for (const whenPresent of ["refuse", "rebuild", "otherNames"] as const) {
      const outcome = await build({ ...requestFor(framework), whenPresent });
      expect(outcome.kind).toBe("failed");
      expect(contents(excel.workbook())).toEqual(before);
    }
  });
});

describe("a request that fails halfway", () => {
  const rebuild: BuildRequest = { ...requestFor(framework), whenPresent: "rebuild" };

  test("while the new sheets take the old ones' place is taken back, or all is built", async () => {
    const counted = await buildInExcel(framework, answers);
    const traced: number[] = [];
    counted.close();
    excel = openExcel({ onRequest: ({ actions }) => traced.push(actions) });
    expect(await build(requestFor(framework, answers))).toEqual({ kind: "built" });
    traced.length = 0;
    expect(await build(rebuild)).toEqual({ kind: "built" });
    excel.close();
    // The last request but one names the sheets; the last deletes the old ones.
    const naming = traced.length - 1;
    const actions = traced[naming - 1];
    for (let cut = 1; cut < actions; cut += 5) {
      excel = await buildInExcel(framework, answers);
      const before = contents(excel.workbook());
      const given = (await readWorkbook())?.assessment;
      const done = excel.counters.requests;
      excel.failAfter(naming, cut);
      const outcome = await build(rebuild);
      expect({ cut, reached: excel.counters.requests >= done + naming }).toEqual({
        cut,
        reached: true,
      });
      expect({ cut, kind: outcome.kind }).toEqual({ cut, kind: "failed" });
      expect({ cut, contents: contents(excel.workbook()) }).toEqual({ cut, contents: before });
      expect((await readWorkbook())?.assessment).toEqual(given);
      excel.close();
    }
    excel = undefined;
  });

  test("at bringing Start to the front is no failure: another workbook is in front", async () => {
    const request = requestFor(framework);
    const requests = await requestsOf(emptyExcel, request);
    excel = openExcel();
    excel.failAfter(requests, Infinity, "GeneralException", "Worksheet.activate");
    expect(await build(request)).toEqual({ kind: "built" });
    expect((await readWorkbook())?.assessment.framework.id).toBe(framework.id);
  });
});

describe("building while somebody types in a cell", () => {
  test("waits, says so, and goes on by itself", async () => {
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

  test("can be cancelled, and is taken back when the cell is left", async () => {
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
