import { openExcelForEachTest, refusal, request } from "../excel/testWorkbook";

const excel = openExcelForEachTest();

describe("requests that Excel refuses completely", () => {
  test("while a person is typing in a cell", async () => {
    excel().user.enterCellEditMode();
    expect(await refusal((_, context) => context.workbook.worksheets.add("New"))).toBe(
      "InvalidOperationInCellEditMode",
    );
    excel().user.leaveCellEditMode();
    expect(await refusal((_, context) => context.workbook.worksheets.add("New"))).toBe("");
  });

  test("when they are larger than 5 MB", async () => {
    const text = "x".repeat(32767);
    expect(
      await refusal(
        (sheet) => (sheet.getRange("A1:A170").values = Array<string[]>(170).fill([text])),
      ),
    ).toBe("RequestPayloadSizeLimitExceeded");
    expect(excel().workbook().sheets[0].cells.size).toBe(0);
  });

  test("when the answer would be larger than 5 MB", async () => {
    const text = "x".repeat(32767);
    await request(
      (sheet) => (sheet.getRange("A1:A100").values = Array<string[]>(100).fill([text])),
    );
    await request(
      (sheet) => (sheet.getRange("A101:A200").values = Array<string[]>(100).fill([text])),
    );
    expect(await refusal((sheet) => sheet.getRange("A1:A200").load("values"))).toBe(
      "ResponsePayloadSizeLimitExceeded",
    );
  });
});

test("a build of 30,000 cells takes seconds, not minutes", async () => {
  const rows = Array.from({ length: 3000 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => (column === 9 ? `=A${row + 1}+1` : row + column)),
  );
  const started = performance.now();
  const range = await request((sheet) => {
    const cells = sheet.getRange("A1:J3000");
    cells.formulas = rows;
    cells.format.font.name = "Calibri";
    return cells.getCell(2999, 9).load("values");
  });
  expect(range.values).toEqual([[3000]]);
  expect(performance.now() - started).toBeLessThan(10000);
});
