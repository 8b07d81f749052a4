/**
 * What the add-in does is added to the person's undo stack or clears it, as Microsoft's list says.
 */
import { openExcelForEachTest, request } from "../excel/testWorkbook";
import { createHistory, type History } from "../excel/undo/History";
import { mayChange } from "./mayChange";
import type { RequestBody } from "./wire";

const sent: RequestBody[] = [];
const excel = openExcelForEachTest({ onRequest: ({ request: body }) => sent.push(body) });
beforeEach(() => sent.splice(0));

/** A history with one step: 1 typed in A1. */
function historyWithAStep(): History {
  const history = createHistory(excel().host);
  history.record("Typing", () => excel().user.type("Sheet1", "A1", "1"));
  return history;
}

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["protects a sheet", (sheet) => sheet.protection.protect()],
  ["deletes a sheet", (sheet) => sheet.context.workbook.worksheets.add("Second").delete()],
])("An add-in that %s clears the stack.", async (_title, act) => {
  const history = historyWithAStep();
  await request(act);
  expect(history.undoLabel()).toBeUndefined();
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["writes values", (sheet) => (sheet.getRange("B1").values = [["x"]])],
  ["adds a sheet", (sheet) => sheet.context.workbook.worksheets.add("Second")],
  ["renames a sheet", (sheet) => (sheet.name = "Levels")],
])("An add-in that %s leaves the stack unchanged.", async (_title, act) => {
  const history = historyWithAStep();
  await request(act);
  expect(history.undoLabel()).toBe("Typing");
});

test.each<[string, boolean, (sheet: Excel.Worksheet) => unknown]>([
  ["loads values", false, (sheet) => sheet.getRange("A1").load("values")],
  ["looks for a name", false, (sheet) => sheet.context.workbook.names.getItemOrNullObject("x")],
  ["selects a cell", false, (sheet) => sheet.getRange("B2").select()],
  ["writes values", true, (sheet) => (sheet.getRange("B1").values = [["x"]])],
  ["adds a sheet", true, (sheet) => sheet.context.workbook.worksheets.add("Second")],
  ["clears cells", true, (sheet) => sheet.getRange("A1:B2").clear()],
])("A request that %s may change the workbook: %s.", async (_title, expected, act) => {
  await request(act);
  expect(sent.some(mayChange)).toBe(expected);
});
