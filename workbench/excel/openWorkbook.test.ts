import { openExcel } from "../bridge/openExcel";
import { emptyWorkbook } from "./openWorkbook";
import { ensureCell } from "./grid/cells";
import { request } from "./testWorkbook";

/** Opens a state, reads A1 to A3 of its first sheet and closes. */
async function valuesOf(state: ReturnType<typeof emptyWorkbook>): Promise<unknown> {
  const excel = openExcel({ state });
  try {
    return (await request((sheet) => sheet.getRange("A1:A3").load("values"))).values;
  } finally {
    excel.close();
  }
}

describe("opening an existing workbook", () => {
  test("recalculates its formulas, with its names", async () => {
    const state = emptyWorkbook();
    const [sheet] = state.sheets;
    ensureCell(sheet, 0, 0).value = 4;
    Object.assign(ensureCell(sheet, 1, 0), { formula: "=Level*2", value: 0 });
    Object.assign(ensureCell(sheet, 2, 0), { formula: "=A2+1", value: 0 });
    state.names.push({ name: "Level", formula: "=Sheet1!$A$1", visible: true, comment: "" });
    expect(await valuesOf(state)).toEqual([[4], [8], [9]]);
  });

  test("keeps the value of a formula that the engine cannot calculate, and others use it", async () => {
    const state = emptyWorkbook();
    const [sheet] = state.sheets;
    Object.assign(ensureCell(sheet, 0, 0), { formula: "=NOW()", value: 46093 });
    Object.assign(ensureCell(sheet, 1, 0), { formula: "=A1+1", value: 0 });
    expect(await valuesOf(state)).toEqual([[46093], [46094], [""]]);
    expect(sheet.cells.get(0)?.get(0)?.formula).toBe("=NOW()");
  });

  test("gives new sheets ids that none of its sheets has", async () => {
    const first = openExcel();
    await request((_, context) => context.workbook.worksheets.add("Second"));
    const state = first.workbook();
    first.close();
    const again = openExcel({ state });
    await request((_, context) => context.workbook.worksheets.add("Third"));
    expect(new Set(again.workbook().sheets.map(({ id }) => id)).size).toBe(3);
    again.close();
  });

  test("only one can be open at a time", () => {
    const excel = openExcel();
    expect(() => openExcel()).toThrow("close it first");
    excel.close();
    openExcel().close();
  });
});
