import { openExcelForEachTest, request } from "../testWorkbook";

const excel = openExcelForEachTest();

const height = async (): Promise<number> => {
  const range = await request((sheet) => sheet.getRange("A1").load("format/rowHeight"));
  return range.format.rowHeight;
};

test("A row grows with the lines typed in it, and shrinks again.", async () => {
  const alone = await height();
  excel().user.type("Sheet1", "A1", "one\ntwo\nthree");
  const three = await height();
  expect(three).toBeGreaterThan(2 * alone);
  excel().user.type("Sheet1", "A1", "one\ntwo");
  expect(await height()).toBeLessThan(three);
});

test("A row whose height was set keeps it.", async () => {
  excel().user.type("Sheet1", "A1", "one\ntwo");
  await request((sheet) => (sheet.getRange("A1").format.rowHeight = 20));
  excel().user.type("Sheet1", "A1", "one\ntwo\nthree");
  expect(await height()).toBe(20);
});
