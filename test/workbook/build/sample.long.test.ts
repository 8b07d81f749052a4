/**
 * The sample in a workbook: marked everywhere, kept when building again, and replaced by one's own
 * assessment.
 */
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import type { BuildOutcome, BuildRequest } from "../../../src/workbook/build/BuildOutcome";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { loadSample } from "../../../src/workbook/build/sample/loadSample";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel, cellAt, requestFor, sheetNamed } from "../../tools/buildInExcel";
import { builtWorkbook } from "../../tools/builtWorkbooks";

const [procurement, statementSet] = shippedFrameworks();
let excel: ExcelStandIn;

beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.close();
});

async function build(request: BuildRequest): Promise<BuildOutcome> {
  return await buildWorkbook(request, () => undefined, new AbortController().signal);
}

/** Opens a workbook with the sample built. */
async function openSample(framework = procurement): Promise<void> {
  const state = await builtWorkbook(["sample", framework.id], async () => {
    const sample = await loadSample(framework);
    expect(await build({ framework, whenPresent: "refuse", ...sample })).toEqual({ kind: "built" });
    return excel.workbook();
  });
  excel.close();
  excel = openExcel({ state });
}

const sheetNames = (): readonly string[] => excel.workbook().sheets.map(({ name }) => name);

describe("the sample", () => {
  test.each([procurement, statementSet])("is built completely", async (framework) => {
    await openSample(framework);
    const { details, responses, targets, actions } = await loadSample(framework);
    const read = await readWorkbook();
    expect(read?.assessment.details).toEqual({ ...details, date: "", status: "draft" });
    expect(read?.assessment.responses).toEqual(responses);
    expect(read?.assessment.targets).toEqual(targets);
    expect(read?.actions).toEqual(actions);
  });

  test("is marked as one on every sheet that shows an answer", async () => {
    await openSample();
    const { sheets } = excel.workbook();
    const unmarked = sheets
      .filter(({ visibility }) => visibility === "Visible")
      .filter(({ cells }) => {
        const top = [...cells].filter(([row]) => row < 3).flatMap(([, row]) => [...row.values()]);
        return !top.some(({ value }) => String(value).includes("SAMPLE: made-up answers"));
      });
    // The first is the empty sheet of a new workbook, in the user's language.
    expect(unmarked.map(({ name }) => name)).toEqual([sheets[0]?.name, "Key areas"]);
  });

  test("stays one when the sheets are built again", async () => {
    await openSample();
    const before = await readWorkbook();
    const request = { ...requestFor(procurement), whenPresent: "rebuild" } as const;
    const { allowNotApplicable } = request.details;
    const details = { organisation: "", department: "", allowNotApplicable };
    expect(await build({ ...request, details })).toEqual({ kind: "built" });
    expect((await readWorkbook())?.assessment).toEqual(before?.assessment);
    expect(cellAt(sheetNamed(excel.workbook(), "Summary"), "A2")?.value).toMatch(
      /^DRAFT \| SAMPLE/,
    );
  });
});

describe("starting an assessment of one's own", () => {
  const own = (framework = statementSet): BuildRequest => ({
    ...requestFor(framework),
    whenPresent: "replaceSample",
  });

  test("removes the sample's answers, targets and actions", async () => {
    await openSample(statementSet);
    const sheets = sheetNames();
    expect(await build(own())).toEqual({ kind: "built" });
    const read = await readWorkbook();
    expect(read?.assessment).toEqual({
      framework: statementSet,
      details: { ...requestFor(statementSet).details, date: "", status: "draft" },
      responses: read?.assessment.responses,
      targets: new Map(),
      officers: new Map(),
      inShort: new Map(),
    });
    const entries = [...(read?.assessment.responses.values() ?? [])];
    expect(
      entries.every(
        ({ entry, comment, evidence, flag }) =>
          entry.kind === "notAssessed" && `${comment}${evidence}${flag ?? ""}` === "",
      ),
    ).toBe(true);
    expect(read?.actions).toEqual([]);
    expect(sheetNames()).toEqual(sheets);
  });

  test.each([
    [procurement, statementSet],
    [statementSet, procurement],
  ])("with another framework leaves nothing of the sample", async (sampled, wanted) => {
    await openSample(sampled);
    excel.user.renameSheet(sampled.themes[0].title, "Renamed in the sample");
    expect(await build(own(wanted))).toEqual({ kind: "built" });
    expect((await readWorkbook())?.assessment.framework.id).toBe(wanted.id);
    const alone = await fresh(wanted);
    expect(sheetNames()).toEqual(alone.sheets);
    expect(
      excel
        .workbook()
        .names.map(({ name }) => name)
        .sort(),
    ).toEqual(alone.names);
    expect(excel.workbook().names.filter(({ formula }) => formula.includes("#REF!"))).toEqual([]);
  });

  test("asks first if the existing assessment is not a sample", async () => {
    excel.close();
    excel = await buildInExcel(statementSet);
    expect(await build(own())).toEqual({
      kind: "assessmentPresent",
      frameworkTitle: statementSet.title,
    });
  });

  test("leaves a sheet of the person's own unchanged", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Summary").getRange("A1").values = [["mine"]];
      await context.sync();
    });
    const sample = await loadSample(statementSet);
    await build({ framework: statementSet, whenPresent: "refuse", otherNames: true, ...sample });
    expect(await build(own())).toEqual({ kind: "built" });
    expect(cellAt(sheetNamed(excel.workbook(), "Summary"), "A1")?.value).toBe("mine");
    expect(sheetNames()).toContain("Summary (2)");
    const again = { ...requestFor(statementSet), whenPresent: "rebuild" } as const;
    expect(await build(again)).toEqual({ kind: "built" });
    expect(sheetNames().filter((name) => name.startsWith("Summary"))).toHaveLength(2);
  });

  test("builds as usual if there is no assessment", async () => {
    expect(await build(own())).toEqual({ kind: "built" });
  });
});

/** Sheets and names of a workbook in which nothing else was ever built. */
async function fresh(framework: typeof procurement): Promise<{
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}> {
  excel.close();
  const kept = excel;
  const other = await buildInExcel(framework);
  const { sheets, names } = other.workbook();
  other.close();
  excel = openExcel({ state: kept.workbook() });
  return { sheets: sheets.map(({ name }) => name), names: names.map(({ name }) => name).sort() };
}
