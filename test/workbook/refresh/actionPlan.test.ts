/**
 * The action plan is filled from priorities or targets, keeps what people wrote, and shows what is
 * overdue.
 */
import { fillActionPlan } from "../../../src/workbook/refresh/fillActionPlan";
import { dateSerial } from "../../../src/workbook/plan/dateSerial";
import { refreshWorkbook } from "../../../src/workbook/refresh/refreshWorkbook";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { formatNumber } from "../../../workbench/excel/grid/formatNumber";
import { shownFormats } from "../../../workbench/page/sheet/shownFormats";
import { framework, openWithTargets, plannedRefs, present, refsToRaise } from "./actionPlans";
import { cellAt, sheetNamed } from "../../tools/buildInExcel";
import { inExcel } from "../../tools/deeds";

const TODAY = new Date(2026, 2, 14, 9, 0);
let excel: ExcelStandIn;

beforeEach(async () => {
  excel = await openWithTargets({ now: () => TODAY });
});

afterEach(() => {
  excel.close();
});

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

  test("a ref with a no-break space is the value code, on the sheet as in the report", async () => {
    const [first] = await refsToRaise("targets");
    await write({ A5: `${first}\u00a0`, F5: "Train managers" });
    const sheet = sheetNamed(excel.workbook(), "Action plan");
    const title = cellAt(sheet, "B5")?.value;
    await write({ A5: first });
    expect(cellAt(sheet, "B5")?.value).toBe(title);
    await write({ A5: `${first}\u00a0` });
    const planned = await fillActionPlan("targets");
    expect((await plannedRefs()).filter((ref) => ref.trim() === first)).toHaveLength(1);
    expect(planned).toBeGreaterThan(0);
  });

  test("from one and then the other keeps what people wrote and adds nothing twice", async () => {
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
    const { actions } = await present();
    expect(actions).toHaveLength(both.size);
    expect(new Set(actions.map(({ ref }) => ref.toUpperCase()))).toEqual(both);
    expect(actions.find(({ owner }) => owner === "A. Owner")).toMatchObject({ status: "On hold" });
  });

  test("prints every row, including rows that were typed below after a refresh", async () => {
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
});

describe("rows that Excel appends below the table, as it can while others edit", () => {
  /** Leaves no row of the plan empty, so that all rows are new. */
  async function useRows(): Promise<void> {
    const [{ range }] = sheetNamed(excel.workbook(), "Action plan").tables;
    const rows = Array.from({ length: range.rowCount - 1 }, (_, index) => range.row + 2 + index);
    await write(Object.fromEntries(rows.map((row) => [`G${row}`, "A. Owner"])));
    excel.host.rowsMissTables = true;
  }

  test("are taken into the table", async () => {
    excel.close();
    excel = await openWithTargets({ now: () => TODAY, excelApi: "1.13" });
    await useRows();
    const refs = await refsToRaise("targets");
    expect(await fillActionPlan("targets")).toBe(refs.length);
    expect((await plannedRefs()).filter((ref) => ref !== "")).toEqual(refs);
  });

  test("are reported by an Excel that cannot, and stay", async () => {
    await useRows();
    await expect(fillActionPlan("targets")).rejects.toThrow(
      /new rows of the action plan are not in its table/,
    );
    expect((await present()).ownNotes).toBe(true);
  });
});

test("A text that somebody wrote over a formula does not become one in new rows.", async () => {
  const written = Array.from({ length: 10 }, (_, row) => [`F${row + 4}`, "An action"] as const);
  await write({ ...Object.fromEntries(written), B13: "'=1+1" });
  await fillActionPlan("targets");
  const sheet = sheetNamed(excel.workbook(), "Action plan");
  expect(cellAt(sheet, "C14")?.formula).toBeDefined();
  expect(cellAt(sheet, "B14")?.value ?? "").toBe("");
});

test("An action plan with people's own columns is still one page wide.", async () => {
  const before = sheetNamed(excel.workbook(), "Action plan").pageLayout.zoom?.scale ?? 0;
  excel.user.insertColumns("Action plan", "G", 4);
  await refreshWorkbook(TODAY);
  const { pageLayout, columns } = sheetNamed(excel.workbook(), "Action plan");
  const { printArea, zoom } = pageLayout;
  expect(printArea?.columnCount).toBe(13);
  const width = Array.from({ length: 13 }, (_, column) => columns.get(column)?.width ?? 48);
  const points = width.reduce((sum, one) => sum + one, 0);
  expect(zoom?.scale).toBeLessThan(before);
  // A4 across, less the margins.
  expect((points * (zoom?.scale ?? 100)) / 100).toBeLessThan(842 - 46);
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

  test("is ignored if there is no date", async () => {
    await write({ H4: "spring", I4: "In progress" });
    expect(shownDue(4).text).toBe("spring");
    expect(shownDue(5).text).toBe("");
  });
});
