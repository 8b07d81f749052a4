/** The action plan shows what is overdue. */
import { dateSerial } from "../../../src/workbook/plan/dateSerial";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { formatNumber } from "../../../workbench/excel/grid/formatNumber";
import { shownFormats } from "../../../workbench/page/sheet/shownFormats";
import { cellAt, sheetNamed } from "../../tools/buildInExcel";
import { openWithTargets, write } from "./actionPlans";

let excel: ExcelStandIn;
// One workbook for all: each test writes the same cells.
beforeAll(async () => {
  excel = await openWithTargets({ now: () => new Date(2026, 2, 14, 9, 0) });
});
afterAll(() => excel.close());

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
])("An action with the status %s, due %s, reads %s.", async (status, iso, text) => {
  await write({ A4: "TA1.1", H4: due(iso), I4: status });
  const shown = shownDue(4);
  expect(shown.text).toBe(text);
  expect(shown.fill).toBe(text.endsWith("overdue") ? "#FBE0C6" : "#FFF8DC");
});

test("Nothing is overdue without a date.", async () => {
  await write({ H4: "spring", I4: "In progress" });
  expect(shownDue(4).text).toBe("spring");
  expect(shownDue(5).text).toBe("");
});
