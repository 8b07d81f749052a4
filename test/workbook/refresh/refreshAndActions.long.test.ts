/**
 * What the add-in does in a workbook that people work in: refreshing, and filling the action plan.
 */
import { fillActionPlan } from "../../../src/workbook/refresh/fillActionPlan";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { refreshWorkbook } from "../../../src/workbook/refresh/refreshWorkbook";
import type { Response } from "../../../src/assessment/assessment";
import { scoreAssessment } from "../../../src/assessment/scoreAssessment";
import { toRaise } from "../../../src/assessment/toRaise";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel, cellAt, sheetNamed } from "../../tools/buildInExcel";
import { responseSets } from "../../tools/responseSets";

const [framework] = shippedFrameworks();
const answers = responseSets(framework)[2];
let excel: ExcelStandIn | undefined;

afterEach(() => {
  excel?.close();
  excel = undefined;
});

async function write(sheet: string, address: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

function levelOf(response: Response | undefined): number | undefined {
  return response?.entry.kind === "level" ? response.entry.value : undefined;
}

describe("filling the action plan", () => {
  test("adds every limiting value code once, with the statement of the next level", async () => {
    excel = await buildInExcel(framework, answers);
    const read = await readWorkbook();
    if (read === undefined) throw new Error("There is no assessment.");
    const limiting = toRaise(scoreAssessment(read.assessment), framework, "priorities");
    expect(limiting.length).toBeGreaterThan(10);
    expect(await fillActionPlan()).toBe(limiting.length);
    expect(await fillActionPlan()).toBe(0);
    const sheet = sheetNamed(excel.workbook(), "Action plan");
    const codes = framework.themes.flatMap((theme) => theme.keyAreas.flatMap((k) => k.valueCodes));
    limiting.forEach((id, index) => {
      const code = codes.find((one) => one.id === id);
      const row = 4 + index;
      expect(cellAt(sheet, `A${row}`)?.value).toBe(code?.ref);
      expect(cellAt(sheet, `B${row}`)?.value).toBe(code?.title);
      const level = framework.levels.findIndex(
        ({ label }) => label === cellAt(sheet, `C${row}`)?.value,
      );
      expect(framework.levels[level].value).toBe(levelOf(answers.responses.get(id)));
      expect(cellAt(sheet, `D${row}`)?.value).toBe(framework.levels[level + 1].label);
      expect(cellAt(sheet, `E${row}`)?.value).toBe(code?.statements[level + 1].join("\n"));
    });
  });

  test("leaves rows that people wrote unchanged", async () => {
    excel = await buildInExcel(framework, answers);
    await write("Action plan", "F4", "Ask the regional group first");
    await write("Action plan", "A6", "bc2.1");
    await write("Action plan", "G6", "Head of Procurement");
    const added = await fillActionPlan();
    const sheet = sheetNamed(excel.workbook(), "Action plan");
    expect(cellAt(sheet, "F4")?.value).toBe("Ask the regional group first");
    expect(cellAt(sheet, "A4")?.value ?? "").toBe("");
    expect(cellAt(sheet, "A6")?.value).toBe("bc2.1");
    expect(cellAt(sheet, "G6")?.value).toBe("Head of Procurement");
    expect(added).toBeGreaterThan(0);
    expect((await readWorkbook())?.actions).toHaveLength(added + 2);
  });

  test.each([
    ["CB1.10", "Social value governance"],
    ["en.4", "Embedding change"],
    ["  SL1.1 ", "Proc. and commercial champions"],
    ["*", "There is no value code with this ref."],
    ["SL9.9", "There is no value code with this ref."],
  ])("a ref typed by hand, %s, fills the rest by formula", async (ref, title) => {
    excel = await buildInExcel(framework, answers);
    await write("Action plan", "A5", ref);
    expect(cellAt(sheetNamed(excel.workbook(), "Action plan"), "B5")?.value).toBe(title);
  });

  test("says so if there is no assessment", async () => {
    excel = openExcel();
    await expect(fillActionPlan()).rejects.toThrow("There is no assessment in this workbook.");
  });
});

describe("refreshing", () => {
  test("fits a row to its comment and stamps the summary", async () => {
    excel = await buildInExcel(framework, answers);
    const before = sheetNamed(excel.workbook(), "Showing leadership").rows.get(3)?.height ?? 0;
    await write("Showing leadership", "K4", "A long comment. ".repeat(60).trim());
    await refreshWorkbook(new Date(2026, 10, 22, 14, 5));
    const workbook = excel.workbook();
    const after = sheetNamed(workbook, "Showing leadership").rows.get(3)?.height ?? 0;
    expect(after).toBeGreaterThan(before);
    const stamps = [...sheetNamed(workbook, "Summary").cells.values()].flatMap((row) =>
      [...row.values()].map((cell) => cell.value),
    );
    expect(stamps).toEqual(
      expect.arrayContaining([expect.stringContaining("22 November 2026 at 14:05")]),
    );
    expect(sheetNamed(workbook, "Summary").protection).toBeDefined();
  });

  test("changes no answer", async () => {
    excel = await buildInExcel(framework, answers);
    const before = await readWorkbook();
    await refreshWorkbook();
    const after = await readWorkbook();
    expect(after?.assessment).toEqual(before?.assessment);
    expect(after?.actions).toEqual(before?.actions);
  });

  test("says what to do while a cell is being edited", async () => {
    excel = await buildInExcel(framework, answers);
    excel.host.inCellEditMode = true;
    await expect(refreshWorkbook()).rejects.toMatchObject({
      code: "InvalidOperationInCellEditMode",
    });
  });
});
