import { openExcelForEachTest, refusal, request } from "./testWorkbook";

const excel = openExcelForEachTest();

async function write(content: string | number | boolean, numberFormat = "General") {
  const range = await request((sheet) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [[numberFormat]];
    cell.values = [[content]];
    return cell.load("values,formulas,numberFormat,text,valueTypes");
  });
  const [[value]] = range.values as unknown[][];
  const [[format]] = range.numberFormat as unknown[][];
  return { value, format, text: range.text[0][0] };
}

describe("what Excel makes of a text that is written into a cell", () => {
  test.each([
    ["3/4", 46115, "d-mmm", "3-Apr"],
    ["1-2", 46054, "d-mmm", "1-Feb"],
    ["12 March 2026", 46093, "d-mmm-yy", "12-Mar-26"],
    ["March 2026", 46082, "mmm-yy", "Mar-26"],
    ["12/03/2026", 46093, "dd/mm/yyyy", "12/03/2026"],
    ["2026-03-12", 46093, "dd/mm/yyyy", "12/03/2026"],
    ["5%", 0.05, "0%", "5%"],
    ["1e3", 1000, "0.00E+00", "1.00E+03"],
    ["1,000", 1000, "#,##0", "1,000"],
    ["£5", 5, "£#,##0", "£5"],
    ["(7)", -7, "General", "-7"],
    ["12:30", 0.5208333333333334, "h:mm", "12:30"],
    ["-3", -3, "General", "-3"],
    ["+3", 3, "General", "3"],
    ["TRUE", true, "General", "TRUE"],
    [" 8 ", 8, "General", "8"],
  ])("%s becomes a number, a date or a boolean", async (text, value, format, shown) => {
    expect(await write(text)).toEqual({ value, format, text: shown });
  });

  test.each(["SL1.2", "3 of 10", "1 - Minimum", "31/2/2026x", "1,00", "Mar", "12:75", "5 %%"])(
    "%s stays a text",
    async (text) => {
      expect(await write(text)).toEqual({ value: text, format: "General", text });
    },
  );

  test.each([
    ["'3/4", "3/4"],
    ["'=A1", "=A1"],
    ["'TRUE", "TRUE"],
  ])("an apostrophe keeps %s a text and is not part of it", async (text, value) => {
    expect((await write(text)).value).toBe(value);
  });

  test.each(["3/4", "=1+1", "-text", "007"])("the format @ keeps %s a text", async (text) => {
    expect((await write(text, "@")).value).toBe(text);
  });

  test.each(["=1+", "=SUM(", "+1 x", "- first point", "@ home", "=A1 B("])(
    "%s begins like a formula but is not one: the write is refused",
    async (text) => {
      expect(await refusal((sheet) => (sheet.getRange("A1").values = [[text]]))).toBe(
        "InvalidArgument",
      );
      expect(excel().workbook().sheets[0].cells.size).toBe(0);
    },
  );

  test("a text that begins with a minus and reads as a name becomes a formula", async () => {
    expect((await write("-unknown")).value).toBe("#NAME?");
  });

  test.each([
    ["text", "x".repeat(32767), ""],
    ["text", "x".repeat(32768), "InvalidArgument"],
    ["formula", `="${"x".repeat(200)}"${'&"xxxxx"'.repeat(1000)}`, "InvalidArgument"],
  ])("the length of a %s is limited", async (_, content, code) => {
    expect(await refusal((sheet) => (sheet.getRange("A1").values = [[content]]))).toBe(code);
  });
});

describe("arrays of values", () => {
  test.each([[[["a"]]], [[["a", "b"]]], [[["a"], ["b"], ["c"]]], [[["a", "b"], ["c"]]]])(
    "%j does not fit two rows and two columns",
    async (values) => {
      expect(await refusal((sheet) => (sheet.getRange("A1:B2").values = values))).toBe(
        "InvalidArgument",
      );
    },
  );

  test("null leaves a cell unchanged and an empty text clears it", async () => {
    const range = await request((sheet, context) => {
      const cells = sheet.getRange("A1:B2");
      cells.values = [
        [1, 2],
        [3, 4],
      ];
      void context;
      cells.values = [
        [null, ""],
        ["", null],
      ];
      return cells.load("values");
    });
    expect(range.values).toEqual([
      [1, ""],
      ["", 4],
    ]);
  });

  test("one value is written to every cell", async () => {
    const range = await request((sheet) => {
      const cells = sheet.getRange("A1:B2");
      Object.assign(cells, { values: 7 });
      return cells.load("values");
    });
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test("a long array that the library splits arrives complete", async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => [row, `text ${row}`]);
    const range = await request((sheet) => {
      sheet.getRangeByIndexes(0, 0, 2000, 2).values = rows;
      return sheet.getUsedRange().load("values,address");
    });
    expect(range.address).toBe("Sheet1!A1:B2000");
    expect(range.values).toEqual(rows);
  });

  test("the library's split refuses a wrong shape completely", async () => {
    const rows = Array.from({ length: 1999 }, (_, row) => [row, row]);
    expect(await refusal((sheet) => (sheet.getRangeByIndexes(0, 0, 2000, 2).values = rows))).toBe(
      "InvalidArgument",
    );
    expect(excel().workbook().sheets[0].cells.size).toBe(0);
  });

  test("formulas are read as formulas, constants as constants", async () => {
    const range = await request((sheet) => {
      const cells = sheet.getRange("A1:B1");
      cells.formulas = [[2, "=A1*3"]];
      return cells.load("formulas,values,valueTypes");
    });
    expect(range.formulas).toEqual([[2, "=A1*3"]]);
    expect(range.values).toEqual([[2, 6]]);
    expect(range.valueTypes).toEqual([["Double", "Double"]]);
  });
});
