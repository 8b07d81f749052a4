/** Failures at every request of a build, and cancelling between any two sheets. */
import type { BuildRequest } from "../../../src/workbook/build/BuildOutcome";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
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

describe("a build whose k-th request fails", () => {
  test("leaves a new workbook unchanged", async () => {
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
    // Only what follows the last building request, deleting the old sheets, is not undone.
    expect(undone).toBe(requests - 1);
  });
});

describe("putting the data sheet back, when the k-th request fails", () => {
  test("keeps every response, and can be tried again", async () => {
    const request: BuildRequest = { ...requestFor(framework), whenPresent: "putBack" };
    const prepare = async (): Promise<ExcelStandIn> => {
      const prepared = await buildInExcel(framework, answers);
      await deleteDataSheet();
      return prepared;
    };
    const intact = await buildInExcel(framework, answers);
    const given = (await readWorkbook())?.assessment.responses;
    intact.close();
    const requests = await requestsOf(prepare, request);
    for (let k = 1; k <= requests; k += 1) {
      excel = await prepare();
      const before = sheetsOf(excel);
      excel.failAt(k);
      const outcome = await build(request);
      expect({ k, kind: outcome.kind }).toEqual({ k, kind: "failed" });
      // Only what follows the last building request, deleting the old sheets, is not undone.
      if (k < requests) {
        expect({ k, sheets: sheetsOf(excel) }).toEqual({ k, sheets: before });
        expect({ k, again: await build(request) }).toEqual({ k, again: { kind: "built" } });
      }
      const kept = (await readWorkbook())?.assessment.responses;
      expect({ k, kept }).toEqual({ k, kept: given });
      excel.close();
    }
    excel = undefined;
    expect(requests).toBeGreaterThan(8);
  });
});

describe("a cancelled build", () => {
  test("leaves the workbook unchanged, wherever it is cancelled", async () => {
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

describe("a request that fails halfway", () => {
  const rebuild: BuildRequest = { ...requestFor(framework), whenPresent: "rebuild" };

  test("while the new sheets replace the old ones is undone, or everything is built", async () => {
    const counted = await buildInExcel(framework, answers);
    const traced: number[] = [];
    counted.close();
    excel = openExcel({ onRequest: ({ actions }) => traced.push(actions) });
    expect(await build(requestFor(framework, answers))).toEqual({ kind: "built" });
    traced.length = 0;
    expect(await build(rebuild)).toEqual({ kind: "built" });
    excel.close();
    // The second-to-last request names the sheets; the last deletes the old ones.
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
});

/** As Excel's Document Inspector does. */
async function deleteDataSheet(): Promise<void> {
  const context = new Excel.RequestContext();
  const data = context.workbook.worksheets.getItem("Maturity data");
  data.visibility = "Visible";
  data.delete();
  await context.sync();
}

/** The sheets' contents; names that lead nowhere may go. */
function sheetsOf({ workbook }: ExcelStandIn): unknown {
  return contents({ ...workbook(), names: [] });
}
