import { writeWorkbook } from "../../file/writeWorkbook";
import { readWorkbook } from "../../file/readWorkbook";
import { openExcelForEachTest, request } from "../testWorkbook";

const excel = openExcelForEachTest();

/** The cell A1 in a file, read again. */
async function reopened() {
  const { sheets } = await readWorkbook(await writeWorkbook(excel().workbook()));
  return sheets[0].cells.get(0)?.get(0);
}

test("an apostrophe is a mark of the cell: Excel gives none back, and F2 and Enter keep the text", async () => {
  excel().user.type("Sheet1", "A1", "'=1+1");
  const cell = await request((sheet) => sheet.getRange("A1").load("formulas,values"));
  expect([cell.formulas, cell.values]).toEqual([[["=1+1"]], [["=1+1"]]]);
  excel().user.retype("Sheet1", "A1");
  expect(await reopened()).toEqual({ value: "=1+1", quotePrefix: true });
});

test("what is read and written back loses the apostrophe, and is a formula", async () => {
  excel().user.type("Sheet1", "A1", "'=1+1");
  await request((sheet) => (sheet.getRange("A1").formulas = [["=1+1"]]));
  expect(excel().workbook().sheets[0].cells.get(0)?.get(0)).toMatchObject({ value: 2 });
});

test("a formula over such a text keeps the mark, and is a formula all the same", async () => {
  excel().user.type("Sheet1", "A1", "'text");
  excel().user.type("Sheet1", "A1", "=1+1");
  excel().user.retype("Sheet1", "A1");
  expect(await reopened()).toEqual({ value: 2, formula: "=1+1", quotePrefix: true });
});

test("a text without one, and clearing formats, drop the mark", async () => {
  excel().user.type("Sheet1", "A1", "'one");
  excel().user.type("Sheet1", "A1", "two");
  expect(await reopened()).toEqual({ value: "two" });
  excel().user.type("Sheet1", "A1", "'3/4");
  await request((sheet) => sheet.getRange("A1").clear("Formats" as Excel.ClearApplyTo));
  expect(await reopened()).toEqual({ value: "3/4" });
});

test("the mark moves when a table is sorted and when cells are pasted", async () => {
  await request((sheet) => {
    sheet.getRange("A1:A3").values = [["Head"], ["'9/9"], ["'1/1"]];
    sheet.tables.add("A1:A3", true).name = "List";
  });
  excel().user.sortTable("List", "Head");
  excel().user.copyPaste("Sheet1", "A2", "C1");
  const { cells } = excel().workbook().sheets[0];
  const marked = { value: "1/1", quotePrefix: true };
  expect([cells.get(1)?.get(0), cells.get(0)?.get(2)]).toMatchObject([marked, marked]);
});
