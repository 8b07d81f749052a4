import { rowHeight } from "../grid/measures";
import { openExcelForEachTest, request } from "../testWorkbook";

const excel = openExcelForEachTest();

const height = (): number => rowHeight(excel().workbook().sheets[0], 0);

test("A row grows with the lines typed in it, and shrinks again.", () => {
  const alone = height();
  excel().user.type("Sheet1", "A1", "one\ntwo\nthree");
  const three = height();
  expect(three).toBeGreaterThan(2 * alone);
  excel().user.type("Sheet1", "A1", "one\ntwo");
  expect(height()).toBeLessThan(three);
});

test("A row whose height was set keeps it.", async () => {
  excel().user.type("Sheet1", "A1", "one\ntwo");
  await request((sheet) => sheet.getRange("A1").setRowProperties([{ format: { rowHeight: 20 } }]));
  excel().user.type("Sheet1", "A1", "one\ntwo\nthree");
  expect(height()).toBe(20);
});
