/**
 * Excel fails while an answer is written: nothing is lost, nothing is written twice, and trying
 * again is safe.
 */
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { recordResponse } from "../../../src/workbook/record/recordResponse";
import type { RecordOutcome } from "../../../src/workbook/record/RecordOutcome";
import type { Response } from "../../../src/assessment/assessment";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { change, given, ids, inSheet, mine, openRecordable, theme } from "./recordable";
import { costOf, level } from "../../tools/recordings";

let excel: ExcelStandIn | undefined;

afterEach(() => {
  excel?.close();
  excel = undefined;
});

/** Opens a new copy of the built workbook. */
async function open(): Promise<ExcelStandIn> {
  excel?.close();
  excel = await openRecordable();
  return excel;
}

async function responses(): Promise<ReadonlyMap<string, Response>> {
  const read = await readCondition();
  if (read.kind !== "assessment") throw new Error(`Reading ended as ${read.kind}.`);
  return read.assessment.responses;
}

async function sortBackwards(): Promise<void> {
  await inSheet((sheet) => {
    sheet.protection.unprotect();
    sheet.getRange("A4:R7").sort.apply([{ key: 0, ascending: false }]);
  });
}

/** Like the pane: repeats the same change until it is answered. */
async function untilAnswered(): Promise<{
  readonly outcome: RecordOutcome;
  readonly failures: number;
}> {
  for (let failures = 0; failures < 5; failures += 1) {
    try {
      return { outcome: await recordResponse(change), failures };
    } catch {
      // Try again.
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
    prepare: () => excel?.user.type(theme, "K4", "theirs"),
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

describe.each(scenarios)("if $name", (scenario) => {
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

describe("Excel's answer can get lost", () => {
  /**
   * After this many actions of the k-th request; only a conflict that was never reported stays
   * unseen.
   */
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
    "if $name, wherever request $k is cut off",
    async ({ scenario, k }) => {
      const traced: number[] = [];
      excel = await openRecordable({ onRequest: ({ actions }) => traced.push(actions) });
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
