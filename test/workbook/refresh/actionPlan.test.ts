/** The action plan is filled from priorities or targets, and keeps what people wrote. */
import { fillActionPlan } from "../../../src/workbook/refresh/fillActionPlan";
import { refreshWorkbook } from "../../../src/workbook/refresh/refreshWorkbook";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import {
  framework,
  openWithTargets,
  plannedRefs,
  present,
  refsToRaise,
  write,
} from "./actionPlans";
import { cellAt, sheetNamed } from "../../tools/buildInExcel";

const TODAY = new Date(2026, 2, 14, 9, 0);
let excel: ExcelStandIn;

beforeEach(async () => {
  excel = await openWithTargets({ now: () => TODAY });
});

afterEach(() => {
  excel.close();
});

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
