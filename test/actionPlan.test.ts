/** The action plan is filled from priorities or targets, keeps what people wrote, and says what is overdue. */
import { scoreAssessment } from "../src/assessment/scoreAssessment";
import { toRaise, type RaiseSource } from "../src/assessment/toRaise";
import { allValueCodes } from "../src/framework/framework";
import { makeTestFramework } from "../src/framework/testFramework";
import { fillActionPlan } from "../src/workbook/refresh/fillActionPlan";
import { dateSerial } from "../src/workbook/plan/dateSerial";
import { readWorkbook, type ReadWorkbook } from "../src/workbook/read/readAssessment";
import { refreshWorkbook } from "../src/workbook/refresh/refreshWorkbook";
import type { ExcelStandIn } from "../workbench/bridge/openExcel";
import { formatNumber } from "../workbench/excel/grid/formatNumber";
import { shownFormats } from "../workbench/page/sheet/shownFormats";
import { buildInExcel, cellAt, sheetNamed } from "./tools/buildInExcel";
import { inExcel } from "./tools/deeds";
import { responseSets } from "./tools/responseSets";

const framework = makeTestFramework({ themes: 2, keyAreas: 2, valueCodes: 6 });
const answers = responseSets(framework)[2];
const TODAY = new Date(2026, 2, 14, 9, 0);
let excel: ExcelStandIn;

beforeEach(async () => {
  excel = await buildInExcel(framework, answers, { now: () => TODAY });
  await inExcel(({ workbook }) => {
    const targets = workbook.names.getItem("mw_targets").getRange();
    targets.values = [["4 - Level four"], [""], ["2 - Level two"], ["5 - Level five"]];
  });
});

afterEach(() => {
  excel.close();
});

async function workbook(): Promise<ReadWorkbook> {
  const read = await readWorkbook();
  if (read === undefined) throw new Error("There is no assessment.");
  return read;
}

async function refsToRaise(source: RaiseSource): Promise<readonly string[]> {
  const { assessment } = await workbook();
  const refs = new Map(allValueCodes(framework).map(({ id, ref }) => [id, ref]));
  return toRaise(scoreAssessment(assessment), framework, source).map((id) => refs.get(id) ?? "");
}

async function plannedRefs(): Promise<readonly string[]> {
  return (await workbook()).actions.map(({ ref }) => ref);
}

async function write(values: Readonly<Record<string, string | number>>): Promise<void> {
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Action plan");
    for (const [address, value] of Object.entries(values)) {
      sheet.getRange(address).values = [[value]];
    }
  });
}

describe("filling the action plan", () => {
  test.each(["priorities", "targets"] as const)(
    "from %s adds each value code once, the lowest first",
    async (source) => {
      const refs = await refsToRaise(source);
      expect(refs.length).toBeGreaterThan(3);
      expect(await fillActionPlan(source)).toBe(refs.length);
      expect(await plannedRefs()).toEqual(refs);
      expect(await fillActionPlan(source)).toBe(0);
      expect(await plannedRefs()).toEqual(refs);
    },
  );

  test("from one and then the other keeps what people wrote and doubles nothing", async () => {
    const [first] = await refsToRaise("targets");
    await write({
      A5: ` ${first.toLowerCase()} `,
      F5: "'=Ask first",
      G5: "A. Owner",
      I5: "On hold",
    });
    const both = new Set([...(await refsToRaise("priorities")), ...(await refsToRaise("targets"))]);
    await fillActionPlan("priorities");
    await fillActionPlan("targets");
    const { actions } = await workbook();
    expect(actions).toHaveLength(both.size);
    expect(new Set(actions.map(({ ref }) => ref.toUpperCase()))).toEqual(both);
    expect(actions.find(({ owner }) => owner === "A. Owner")).toMatchObject({ status: "On hold" });
  });

  test("has every row printed, and rows that were typed below after a refresh", async () => {
    await fillActionPlan("targets");
    const sheet = sheetNamed(excel.workbook(), "Action plan");
    const [table] = sheet.tables;
    const last = (): number => table.range.row + table.range.rowCount;
    expect(sheet.pageLayout.printArea).toMatchObject({ row: 0, column: 0, columnCount: 9 });
    expect(sheet.pageLayout.printArea?.rowCount).toBe(last());
    const next = last() + 1;
    excel.user.type("Action plan", `A${next}`, framework.themes[0].keyAreas[0].valueCodes[0].ref);
    expect(last()).toBe(next);
    await refreshWorkbook(TODAY);
    expect(sheet.pageLayout.printArea?.rowCount).toBe(next);
  });

  test.each(["priorities", "targets"] as const)(
    "from %s can be done again wherever a request failed or was cut",
    async (source) => {
      const refs = await refsToRaise(source);
      excel.close();
      const counted = await buildInExcel(framework, answers);
      const before = counted.counters.requests;
      await fillActionPlan("priorities");
      const requests = counted.counters.requests - before;
      counted.close();
      let failed = 0;
      for (let k = 1; k <= requests; k += 1) {
        for (const cut of [0, 3]) {
          excel = await buildInExcel(framework, answers);
          await inExcel((context) => {
            const targets = context.workbook.names.getItem("mw_targets").getRange();
            targets.values = [["4 - Level four"], [""], ["2 - Level two"], ["5 - Level five"]];
          });
          if (cut === 0) excel.failAt(k);
          else excel.failAfter(k, cut);
          await fillActionPlan(source).catch(() => (failed += 1));
          await fillActionPlan(source);
          expect({ k, cut, refs: [...(await plannedRefs())].sort() }).toEqual({
            k,
            cut,
            refs: [...refs].sort(),
          });
          excel.close();
        }
      }
      excel = await buildInExcel(framework, answers);
      // A request of less than three actions is not cut.
      expect(failed).toBeGreaterThan(requests);
    },
  );
});

describe("a date that has passed", () => {
  const due = (iso: string): number => dateSerial(iso) ?? 0;

  /** The cell as the sheet shows it. */
  function shownDue(row: number): { readonly text: string; readonly fill?: string } {
    const sheet = sheetNamed(excel.workbook(), "Action plan");
    const format = shownFormats(excel.host, sheet)(row - 1, 7);
    const value = cellAt(sheet, `H${row}`)?.value ?? "";
    if (typeof value === "object") throw new Error("An error value.");
    const text = formatNumber(value, format.numberFormat ?? "General");
    return { text, fill: format.fillColor };
  }

  test.each([
    ["In progress", "2026-03-13", "13 Mar 2026 overdue"],
    ["", "2025-12-31", "31 Dec 2025 overdue"],
    ["On hold", "2026-03-01", "1 Mar 2026 overdue"],
    ["In progress", "2026-03-14", "14 Mar 2026"],
    ["Not started", "2026-06-30", "30 Jun 2026"],
    ["Done", "2026-03-01", "1 Mar 2026"],
    ["dropped", "2026-03-01", "1 Mar 2026"],
  ])("with the status %s, due %s, reads %s", async (status, iso, text) => {
    await write({ A4: "TA1.1", H4: due(iso), I4: status });
    const shown = shownDue(4);
    expect(shown.text).toBe(text);
    expect(shown.fill).toBe(text.endsWith("overdue") ? "#FBE0C6" : "#FFF8DC");
  });

  test("is not seen where no date stands", async () => {
    await write({ H4: "spring", I4: "In progress" });
    expect(shownDue(4).text).toBe("spring");
    expect(shownDue(5).text).toBe("");
  });
});
