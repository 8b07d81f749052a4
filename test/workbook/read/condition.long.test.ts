/**
 * What can be learnt about a workbook besides its answers, and how a deleted sheet is restored with
 * them.
 */
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { repairWorkbook } from "../../../src/workbook/check/repairWorkbook";
import { themeNames } from "../../../src/workbook/plan/names";
import type { BuildRequest } from "../../../src/workbook/build/BuildOutcome";
import type { WorkbookCondition } from "../../../src/workbook/read/ReadOutcome";
import type { Assessment } from "../../../src/assessment/assessment";
import { fingerprintOf } from "../../../src/assessment/fingerprint";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel, requestFor, sheetNamed } from "../../tools/buildInExcel";
import { costOf } from "../../tools/recordings";
import { responseSets } from "../../tools/responseSets";

const framework = makeTestFramework({ themes: 2, keyAreas: 2, valueCodes: 2 });
const [theme, otherTheme] = framework.themes;
const answers = responseSets(framework)[4];
let excel: ExcelStandIn;

beforeEach(async () => {
  const [first] = answers.responses;
  const flagged = new Map([...answers.responses, [first[0], { ...first[1], flag: "ask Ann" }]]);
  excel = await buildInExcel(framework, {
    ...answers,
    responses: flagged,
    valueCodeTargets: new Map([...answers.responses.keys()].map((id) => [id, 4])),
  });
  const { user } = excel;
  user.type("Start", "B12", "14/03/2026");
  user.type("Start", "E17", framework.levels[3].label);
});
afterEach(() => {
  excel.close();
});

async function read(): Promise<{
  readonly assessment: Assessment;
  readonly condition: WorkbookCondition;
}> {
  const outcome = await readCondition();
  if (outcome.kind !== "assessment") throw new Error(`Reading ended as ${outcome.kind}.`);
  return outcome;
}

/** What people entered on the theme sheets. */
function entered({ responses, valueCodeTargets }: Assessment): readonly unknown[] {
  return [responses, valueCodeTargets];
}

async function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
  const context = new Excel.RequestContext();
  work(context);
  await context.sync();
}

/** Writes on the data sheet, which nobody sees. */
async function onData(work: (context: Excel.RequestContext) => void): Promise<void> {
  await inExcel((context) => {
    context.workbook.worksheets.getItem("Maturity data").protection.unprotect();
    work(context);
  });
}

/** Counts from 1. */
function rowOf(sheet: string, id: string): number {
  const found = [...sheetNamed(excel.workbook(), sheet).cells].find(([, cells]) =>
    [...cells.values()].some(({ value }) => value === id),
  );
  if (found === undefined) throw new Error(`${sheet} has no row of ${id}.`);
  return found[0] + 1;
}

async function columnOf(name: string): Promise<string> {
  const context = new Excel.RequestContext();
  const range = context.workbook.names.getItem(name).getRange().load("address");
  await context.sync();
  return /!\$?([A-Z]+)/.exec(range.address)?.[1] ?? "";
}

async function rebuildWith(kept: Assessment): Promise<void> {
  const { framework: same, details } = kept;
  const outcome = await buildWorkbook(
    { framework: same, details, whenPresent: "rebuild", kept },
    () => undefined,
    new AbortController().signal,
  );
  expect(outcome).toEqual({ kind: "built" });
}

async function setFormat(version: number): Promise<void> {
  await onData(({ workbook }) => {
    workbook.names.getItem("mw_format").getRange().values = [[version]];
  });
}

async function setSettings(settings: Readonly<Record<string, string>>): Promise<void> {
  const context = new Excel.RequestContext();
  const range = context.workbook.names.getItem("mw_settings").getRange().load("values");
  await context.sync();
  const rows = (range.values as unknown[][]).map(([key, value]) => [
    key,
    `'${settings[String(key)] ?? String(value)}`,
  ]);
  await onData(({ workbook }) => {
    workbook.names.getItem("mw_settings").getRange().values = rows;
  });
}

describe("a workbook", () => {
  test("is read in two requests, and nothing is wrong with it", async () => {
    const { outcome, requests } = await costOf(excel, read);
    expect(requests).toBe(2);
    expect(outcome.condition).toEqual({
      missing: [],
      gone: [],
      readOnly: false,
      format: "current",
      copied: [],
      typed: [],
      problems: [],
      asSubmitted: true,
    });
    const [id] = [...answers.responses.keys()];
    expect(outcome.assessment.responses.get(id)?.flag).toBe("ask Ann");
  });

  test("without an assessment says so", async () => {
    excel.close();
    const { openExcel } = await import("../../../workbench/bridge/openExcel");
    excel = openExcel();
    expect(await readCondition()).toEqual({ kind: "none" });
  });

  test("lists deleted sheets in tab order, and reads the rest", async () => {
    const whole = await read();
    for (const name of [
      "Summary",
      otherTheme.title,
      "Start",
      "Heatmap",
      "Key areas",
      "Action plan",
    ])
      excel.user.deleteSheet(name);
    const { assessment, condition } = await read();
    expect(condition.missing).toEqual([
      { title: "Start" },
      { title: "Key areas" },
      { title: otherTheme.title, themeId: otherTheme.id },
      { title: "Heatmap" },
      { title: "Summary" },
      { title: "Action plan" },
    ]);
    const codes = theme.keyAreas.flatMap((keyArea) => keyArea.valueCodes.map(({ id }) => id));
    expect([...assessment.responses.keys()].sort()).toEqual([...codes].sort());
    for (const id of codes) {
      expect(assessment.responses.get(id)).toEqual(whole.assessment.responses.get(id));
    }
  });

  test("hears of a deleted row, and gets it back with the answer that was read", async () => {
    const { assessment } = await read();
    const { id } = theme.keyAreas[0].valueCodes[1];
    const row = rowOf(theme.title, id);
    excel.user.unprotectSheet(theme.title);
    excel.user.deleteRows(theme.title, row);
    expect((await read()).condition.gone).toEqual([{ kind: "row", valueCodeId: id }]);
    await rebuildWith(assessment);
    const after = await read();
    expect(after.condition.gone).toEqual([]);
    expect(entered(after.assessment)).toEqual(entered(assessment));
  });

  test.each([
    ["comment", themeNames(1).comments],
    ["evidence", themeNames(1).evidence],
    ["flag", themeNames(1).flags],
    ["target", themeNames(1).targets],
  ])("hears of a deleted column (%s), and gets it back with its entries", async (field, name) => {
    const { assessment } = await read();
    const range = await columnOf(name);
    excel.user.unprotectSheet(theme.title);
    excel.user.deleteColumns(theme.title, range);
    const ids = theme.keyAreas.flatMap((one) => one.valueCodes.map((code) => code.id));
    const { gone } = (await read()).condition;
    expect(gone).toEqual([{ kind: "column", field, sheet: theme.title, valueCodeIds: ids }]);
    await rebuildWith(assessment);
    expect(entered((await read()).assessment)).toEqual(entered(assessment));
  });

  test("hears of a deleted column of Start, and gets it back with its entries", async () => {
    const { assessment } = await read();
    const range = await columnOf("mw_targets");
    excel.user.unprotectSheet("Start");
    excel.user.deleteColumns("Start", range);
    const { gone } = (await read()).condition;
    expect(gone).toContainEqual({ kind: "start", parts: ["targets"] });
    await rebuildWith(assessment);
    const after = await read();
    expect(after.condition.gone).toEqual([]);
    expect(after.assessment.targets).toEqual(assessment.targets);
  });

  test("hears of deleted names and of the action plan's table", async () => {
    await inExcel(({ workbook }) => {
      workbook.names.getItem("mw_summary").delete();
      workbook.tables.getItem("mw_actions").convertToRange();
    });
    const { condition } = await read();
    expect(condition.missing).toEqual([]);
    expect(condition.gone).toEqual([
      { kind: "actionsTable" },
      { kind: "names", names: ["mw_summary"] },
    ]);
    const findings = await checkWorkbook();
    await repairWorkbook(findings.map(({ id }) => id));
    expect((await read()).condition.gone).toEqual([]);
  });

  test("that is read-only says so", async () => {
    excel.host.state.readOnly = true;
    expect((await read()).condition.readOnly).toBe(true);
  });

  test("names rows that occur twice", async () => {
    const { user } = excel;
    user.unprotectSheet(theme.title);
    user.insertRows(theme.title, 6);
    user.copyPaste(theme.title, "A4:R4", "A6");
    const [id] = [...answers.responses.keys()];
    expect((await read()).condition.copied).toEqual([id]);
  });
});

describe("the format", () => {
  test("of an earlier version is older", async () => {
    await setFormat(1);
    expect((await read()).condition.format).toBe("older");
  });

  test("of a newer version is still read, as far as possible", async () => {
    const before = await read();
    await setFormat(99);
    const { assessment, condition } = await read();
    expect(condition.format).toBe("newer");
    expect(assessment).toEqual(before.assessment);
  });

  test("of a newer version in which no row is known is reported, not shown as empty", async () => {
    await setFormat(99);
    for (const { title } of framework.themes) {
      excel.user.unprotectSheet(title);
      excel.user.deleteRows(title, 4, 4);
    }
    await expect(readCondition()).rejects.toMatchObject({ kind: "newerVersion" });
  });

  test("of a newer version is never built over", async () => {
    await setFormat(99);
    const outcome = await build({ ...requestFor(framework), whenPresent: "rebuild" });
    expect(outcome).toMatchObject({ kind: "failed", trouble: { kind: "newerVersion" } });
  });
});

describe("submission", () => {
  test("is read with its fingerprint, and answers changed since are reported", async () => {
    const fingerprint = await fingerprintOf((await read()).assessment);
    await setSettings({
      submittedOn: "2026-05-14T10:42",
      fingerprint,
      reopenedOn: "2026-05-01T09:00",
      reopenNote: "Two answers were missing",
      sample: "yes",
    });
    excel.user.type("Start", "B13", "Final");
    const submitted = await read();
    expect(submitted.assessment).toMatchObject({
      details: { sample: true },
      submission: { on: "2026-05-14T10:42", fingerprint },
      reopening: { on: "2026-05-01T09:00", note: "Two answers were missing" },
    });
    expect(submitted.condition.asSubmitted).toBe(true);
    excel.user.type(theme.title, "K4", "changed since");
    expect((await read()).condition.asSubmitted).toBe(false);
  });
});

async function build(request: BuildRequest): ReturnType<typeof buildWorkbook> {
  return await buildWorkbook(request, () => undefined, new AbortController().signal);
}

describe("a deleted sheet is restored", () => {
  const rebuild = (kept?: Assessment): BuildRequest => ({
    framework,
    details: { organisation: "", department: "", allowNotApplicable: false },
    whenPresent: "rebuild",
    ...(kept === undefined ? {} : { kept }),
  });

  test.each([[[theme.title]], [["Start"]], [[theme.title, "Start", "Summary"]]])(
    "with all its contents: %p",
    async (sheets) => {
      const before = await read();
      for (const name of sheets) excel.user.deleteSheet(name);
      expect(await build(rebuild(before.assessment))).toEqual({ kind: "built" });
      const after = await read();
      expect(after.condition.missing).toEqual([]);
      expect(after.assessment).toEqual(before.assessment);
    },
  );

  test("while what was typed since in the other sheets takes precedence", async () => {
    const { assessment } = await read();
    excel.user.deleteSheet(theme.title);
    excel.user.type(otherTheme.title, "K4", "typed since");
    excel.user.type("Start", "B10", "Another council");
    await build(rebuild(assessment));
    const after = (await read()).assessment;
    const { id } = otherTheme.keyAreas[0].valueCodes[0];
    expect(after.responses.get(id)?.comment).toBe("typed since");
    expect(after.details.organisation).toBe("Another council");
  });

  test("with its levels if only the level column was deleted, and later comments stay", async () => {
    const { assessment } = await read();
    excel.user.type(theme.title, "K4", "typed since");
    excel.user.unprotectSheet(theme.title);
    excel.user.deleteColumns(theme.title, "D");
    expect((await read()).condition.missing).toEqual([{ title: theme.title, themeId: theme.id }]);
    await build(rebuild(assessment));
    const { id } = theme.keyAreas[0].valueCodes[0];
    expect((await read()).assessment.responses.get(id)).toEqual({
      ...assessment.responses.get(id),
      comment: "typed since",
    });
  });

  test("empty if none of it was kept, or if the answers were another framework's", async () => {
    const { assessment } = await read();
    const foreign = { ...assessment, framework: { ...framework, id: "another" } };
    excel.user.deleteSheet(theme.title);
    await build(rebuild(foreign));
    const { id } = theme.keyAreas[0].valueCodes[0];
    expect((await read()).assessment.responses.get(id)).toEqual({
      entry: { kind: "notAssessed" },
      comment: "",
      evidence: "",
    });
  });
});
