/** Excel fails while an answer is written: nothing is lost, nothing stands twice, and trying again is safe. */
import { readCondition } from "../src/workbook/read/readAssessment";
import { recordResponse } from "../src/workbook/record/recordResponse";
import { recordTarget } from "../src/workbook/record/recordTarget";
import { troubleOf } from "../src/workbook/excel/troubles";
import type { RecordOutcome } from "../src/workbook/record/RecordOutcome";
import type { Response } from "../src/assessment/assessment";
import { allValueCodes } from "../src/framework/framework";
import { makeTestFramework } from "../src/framework/testFramework";
import { openExcel, type ExcelStandIn } from "../workbench/bridge/openExcel";
import type { WorkbookState } from "../workbench/excel/state";
import { buildInExcel } from "./tools/buildInExcel";
import { changeOf, contentsOf, costOf, level, valueOf } from "./tools/recordings";

const framework = makeTestFramework({ themes: 1, keyAreas: 2, valueCodes: 2 });
const theme = framework.themes[0].title;
const ids = allValueCodes(framework).map(({ id }) => id);
const given = new Map<string, Response>(
  ids.map((id, index) => [
    id,
    { entry: level(index + 1), comment: `comment ${index}`, evidence: `=e${index}` },
  ]),
);
const change = changeOf(
  ids[0],
  { entry: level(5), comment: "mine" },
  { entry: level(1), comment: "comment 0" },
);
const mine: Response = { entry: level(5), comment: "mine", evidence: "=e0" };

let built: WorkbookState;
let excel: ExcelStandIn | undefined;

beforeAll(async () => {
  const first = await buildInExcel(framework, {
    name: "all",
    allowNotApplicable: false,
    responses: given,
  });
  built = structuredClone(first.workbook());
  first.close();
});
afterEach(() => {
  excel?.close();
  excel = undefined;
});

/** The built workbook, opened anew and read by the pane. */
async function open(): Promise<ExcelStandIn> {
  excel?.close();
  excel = openExcel({ state: structuredClone(built) });
  await readCondition();
  return excel;
}

async function responses(): Promise<ReadonlyMap<string, Response>> {
  const read = await readCondition();
  if (read.kind !== "assessment") throw new Error(`Reading ended as ${read.kind}.`);
  return read.assessment.responses;
}

async function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
  const context = new Excel.RequestContext();
  work(context);
  await context.sync();
}

async function inSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await inExcel(({ workbook }) => work(workbook.worksheets.getItem(theme)));
}

async function sortBackwards(): Promise<void> {
  await inSheet((sheet) => {
    sheet.protection.unprotect();
    sheet.getRange("A4:O7").sort.apply([{ key: 0, ascending: false }]);
  });
}

/** As the pane does it: the same change until it is answered. */
async function untilAnswered(): Promise<{
  readonly outcome: RecordOutcome;
  readonly failures: number;
}> {
  for (let failures = 0; failures < 5; failures += 1) {
    try {
      return { outcome: await recordResponse(change), failures };
    } catch {
      // Tried again.
    }
  }
  throw new Error("It never worked.");
}

interface Scenario {
  readonly name: string;
  readonly prepare: () => Promise<void> | void;
  readonly outcome: RecordOutcome;
  readonly first: Response;
}

const scenarios: readonly Scenario[] = [
  {
    name: "nothing else happens",
    prepare: () => undefined,
    outcome: { kind: "recorded" },
    first: mine,
  },
  {
    name: "rows were sorted",
    prepare: sortBackwards,
    outcome: { kind: "recorded" },
    first: mine,
  },
  {
    name: "somebody else typed",
    prepare: () => excel?.user.type(theme, "E4", "theirs"),
    outcome: { kind: "conflict", found: { entry: level(1), comment: "theirs" } },
    first: { entry: level(1), comment: "theirs", evidence: "=e0" },
  },
];

async function expectEnd(at: object, scenario: Scenario): Promise<void> {
  const { outcome, failures } = await untilAnswered();
  expect({ ...at, failures, outcome }).toEqual({ ...at, failures: 1, outcome: scenario.outcome });
  const expected = new Map([...given, [ids[0], scenario.first]]);
  const after = await responses();
  expect({ ...at, after: new Map([...after].sort()) }).toEqual({
    ...at,
    after: new Map([...expected].sort()),
  });
}

describe.each(scenarios)("where $name", (scenario) => {
  test("every request can fail before it begins", async () => {
    const undisturbed = await open();
    await scenario.prepare();
    const { requests } = await costOf(undisturbed, () => recordResponse(change));
    for (let k = 1; k <= requests; k += 1) {
      const faulty = await open();
      await scenario.prepare();
      faulty.failAt(k, "ConnectionFailure");
      await expectEnd({ k }, scenario);
    }
    expect(requests).toBe(scenario.name === "nothing else happens" ? 1 : 2);
  });
});

describe("the answer of Excel gets lost", () => {
  /** After so many actions of the k-th request; a conflict that nobody was told of is the one thing that stays unseen. */
  const cuts = scenarios.flatMap((scenario) =>
    scenario.outcome.kind === "conflict"
      ? [{ scenario, k: 2 }]
      : scenario.name === "rows were sorted"
        ? [
            { scenario, k: 1 },
            { scenario, k: 2 },
          ]
        : [{ scenario, k: 1 }],
  );

  test.each(cuts.map((cut) => ({ ...cut, name: cut.scenario.name })))(
    "where $name, wherever request $k is cut",
    async ({ scenario, k }) => {
      const traced: number[] = [];
      excel = openExcel({
        state: structuredClone(built),
        onRequest: ({ actions }) => traced.push(actions),
      });
      await readCondition();
      await scenario.prepare();
      traced.length = 0;
      await recordResponse(change);
      const actions = traced[k - 1];
      for (let cut = 1; cut <= actions; cut += 1) {
        const faulty = await open();
        await scenario.prepare();
        faulty.failAfter(k, cut, "ConnectionFailure");
        await expectEnd({ cut }, scenario);
      }
      expect(actions).toBeGreaterThan(10);
    },
  );
});

describe("a refusal is told by its kind, and nothing is written", () => {
  const submit = (): Promise<void> =>
    inExcel(({ workbook }) => {
      workbook.names.getItem("mw_status").getRange().values = [["Final"]];
      const sheet = workbook.worksheets.getItem(theme);
      sheet.protection.unprotect();
      sheet.getRange("D4:F7").format.protection.locked = true;
      sheet.protection.protect();
    });

  test.each<readonly [string, string, string, () => Promise<void> | void]>([
    [
      "a cell is being edited",
      "cellBeingEdited",
      "A cell is being edited",
      () => excel?.user.enterCellEditMode(),
    ],
    [
      "the sheet was protected anew",
      "sheetProtected",
      `The sheet \u201C${theme}\u201D is protected in a way that locks its answers.`,
      () =>
        inSheet((sheet) => {
          sheet.protection.unprotect();
          sheet.getRange("D4:F7").format.protection.locked = true;
          sheet.protection.protect(undefined, "secret");
        }),
    ],
    ["the assessment is submitted", "submitted", "The assessment is submitted", submit],
    [
      "the workbook is read-only",
      "readOnly",
      "This workbook is open for reading only",
      () => {
        if (excel === undefined) return;
        excel.host.state.readOnly = true;
        excel.failAt(1, "AccessDenied");
      },
    ],
    [
      "the sheet was deleted",
      "sheetDeleted",
      `The sheet \u201C${theme}\u201D was deleted`,
      () => excel?.user.deleteSheet(theme),
    ],
    [
      "the comment column was deleted",
      "sheetDeleted",
      `A column of \u201C${theme}\u201D`,
      () =>
        inSheet((sheet) => {
          sheet.protection.unprotect();
          sheet.getRange("E:E").delete("Left");
        }),
    ],
    [
      "the row was deleted",
      "sheetDeleted",
      "The row of TA1.1 was deleted.",
      () =>
        inSheet((sheet) => {
          sheet.protection.unprotect();
          sheet.getRange("4:4").delete("Up");
        }),
    ],
    [
      "the row was deleted and the sheet protected again",
      "sheetDeleted",
      "The row of TA1.1 was deleted.",
      () =>
        inSheet((sheet) => {
          sheet.protection.unprotect();
          sheet.getRange("4:4").delete("Up");
          sheet.protection.protect();
        }),
    ],
    [
      "another workbook is in front",
      "otherWorkbook",
      "Another workbook",
      () => excel?.failAt(1, "InactiveWorkbook"),
    ],
    [
      "Excel is older",
      "olderExcel",
      "This Excel is too old",
      () => excel?.failAt(1, "ApiNotFound"),
    ],
    [
      "the connection is lost",
      "connectionLost",
      "Excel does not answer",
      () => excel?.failAt(1, "ConnectionFailure"),
    ],
  ])("where %s: %s", async (_, kind, message, prepare) => {
    const faulty = await open();
    await prepare();
    const before = faulty.workbook().sheets.map(({ name }) => contentsOf(faulty, name));
    const trouble = await recordResponse(change).then(
      (outcome) => outcome,
      (error: unknown) => troubleOf(error, "Writing an answer"),
    );
    expect(trouble).toMatchObject({ kind, message: expect.stringContaining(message) as string });
    expect(faulty.workbook().sheets.map(({ name }) => contentsOf(faulty, name))).toEqual(before);
  });

  test("a workbook of a newer version is left alone", async () => {
    await open();
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Maturity data");
      sheet.protection.unprotect();
      workbook.names.getItem("mw_format").getRange().values = [[99]];
    });
    await readCondition();
    await expect(recordResponse(change)).rejects.toMatchObject({ kind: "newerVersion" });
  });

  test("a workbook without the Review column takes all but flags", async () => {
    await open();
    await inExcel(({ workbook }) => {
      const data = workbook.worksheets.getItem("Maturity data");
      data.protection.unprotect();
      workbook.names.getItem("mw_format").getRange().values = [[1]];
      const sheet = workbook.worksheets.getItem(theme);
      sheet.protection.unprotect();
      sheet.getRange("N:N").delete("Left");
      workbook.names.getItem("mw_theme_1_flags").delete();
    });
    const read = await readCondition();
    expect(read).toMatchObject({ condition: { format: "older", missing: [] } });
    expect(await recordResponse(change)).toEqual({ kind: "recorded" });
    await expect(recordResponse(changeOf(ids[0], { flag: "x" }, { flag: "" }))).rejects.toThrow(
      "built before value codes could be flagged",
    );
  });
});

describe("a target", () => {
  const [keyArea, other] = framework.themes[0].keyAreas;
  const targets = async (): Promise<unknown> => {
    const read = await readCondition();
    return read.kind === "assessment" ? Object.fromEntries(read.assessment.targets) : undefined;
  };

  test("is written in one request, and taken away", async () => {
    const opened = await open();
    const set = { keyAreaId: other.id, level: 3, expected: null };
    const { outcome, requests } = await costOf(opened, () => recordTarget(set));
    expect({ outcome, requests }).toEqual({ outcome: { kind: "recorded" }, requests: 1 });
    expect(valueOf(opened, "Start", "E18")).toBe(framework.levels[2].label);
    expect(await targets()).toEqual({ [other.id]: 3 });
    expect(await recordTarget(set)).toEqual({ kind: "recorded" });
    await recordTarget({ keyAreaId: other.id, level: null, expected: 3 });
    expect(await targets()).toEqual({});
  });

  test("that somebody else set meanwhile stays and is told", async () => {
    const { user } = await open();
    user.type("Start", "E17", framework.levels[3].label);
    expect(await recordTarget({ keyAreaId: keyArea.id, level: 2, expected: null })).toEqual({
      kind: "conflict",
      found: 4,
    });
    expect(await targets()).toEqual({ [keyArea.id]: 4 });
  });

  test("finds its row where the rows were sorted", async () => {
    await open();
    await inExcel(({ workbook }) => {
      const start = workbook.worksheets.getItem("Start");
      start.protection.unprotect();
      start.getRange("A17:G18").sort.apply([{ key: 6, ascending: false }]);
    });
    expect(await recordTarget({ keyAreaId: keyArea.id, level: 2, expected: null })).toEqual({
      kind: "recorded",
    });
    expect(await targets()).toEqual({ [keyArea.id]: 2 });
  });

  test("says so where Start was deleted", async () => {
    const { user } = await open();
    user.deleteSheet("Start");
    await expect(
      recordTarget({ keyAreaId: keyArea.id, level: 2, expected: null }),
    ).rejects.toMatchObject({ kind: "sheetDeleted" });
  });
});
