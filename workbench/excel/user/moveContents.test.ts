import { openExcelForEachTest, request } from "../testWorkbook";
import { RefusedByExcel } from "./RefusedByExcel";

const excel = openExcelForEachTest();

async function formulas(address: string): Promise<unknown[][]> {
  const range = await request((sheet) => sheet.getRange(address).load("formulas"));
  return range.formulas;
}

test.each<[string, string, unknown[][]]>([
  ["one cell below", "B2", [["=A2+$A$1"], [""]]],
  ["as many times as the area holds", "B2:B3", [["=A2+$A$1"], ["=A3+$A$1"]]],
])("A copied formula moves along %s.", async (_title, to, expected) => {
  await request((sheet) => (sheet.getRange("B1").formulas = [["=A1+$A$1"]]));
  excel().user.copyPaste("Sheet1", "B1", to);
  expect(await formulas("B2:B3")).toEqual(expected);
});

test("A copied text stays as it is: it is not interpreted again.", async () => {
  await request((sheet) => {
    sheet.getRange("A1").numberFormat = [["@"]];
    sheet.getRange("A1").values = [["1-2"]];
  });
  excel().user.copyPaste("Sheet1", "A1", "C1");
  const copy = await request((sheet) => sheet.getRange("C1").load(["values", "valueTypes"]));
  expect([copy.values, copy.valueTypes]).toEqual([[["1-2"]], [["String"]]]);
});

test("A block that does not fit the selection evenly is pasted once.", async () => {
  excel().user.paste("Sheet1", "A1:C1", [["x", "y"]]);
  expect(await formulas("A1:C1")).toEqual([["x", "y", ""]]);
});

test("Delete clears all the cells, unless one of them is locked.", async () => {
  await request((sheet) => {
    sheet.getRange("A1:A2").values = [["one"], ["two"]];
    sheet.getRange("A1").format.protection.locked = false;
  });
  excel().user.clear("Sheet1", "A1");
  expect(await formulas("A1:A2")).toEqual([[""], ["two"]]);
  await request((sheet) => sheet.protection.protect());
  expect(() => excel().user.clear("Sheet1", "A1:A2")).toThrow(RefusedByExcel);
  expect(await formulas("A1:A2")).toEqual([[""], ["two"]]);
});
