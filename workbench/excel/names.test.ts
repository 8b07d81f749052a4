import { openExcelForEachTest, refusal, request } from "./testWorkbook";

const excel = openExcelForEachTest();

describe("defined names", () => {
  test.each([
    "Q1",
    "LVL1",
    "a1",
    "XFD1048576",
    "R1",
    "r1c1",
    "RC",
    "C",
    "R1_x",
    "C1_FOO",
    "TRUE",
    "false",
    "1st",
    "two words",
    "dash-ed",
    "",
    "x".repeat(256),
  ])('"%s" is refused', async (name) => {
    expect(await refusal((_, context) => context.workbook.names.add(name, "=Sheet1!$A$1"))).toBe(
      "InvalidArgument",
    );
  });

  test.each([
    "Levels",
    "_x",
    "\\back",
    "Level.no",
    "Criteria1",
    "XFE1",
    "R2D2x",
    "Ünïcode",
    "x".repeat(255),
  ])('"%s" is taken', async (name) => {
    expect(await refusal((_, context) => context.workbook.names.add(name, "=Sheet1!$A$1"))).toBe(
      "",
    );
  });

  test("a name can be used only once, ignoring case, and not for a table as well", async () => {
    await request((sheet, context) => {
      context.workbook.names.add("Levels", "=Sheet1!$A$1");
      sheet.tables.add("A3:B4", true).name = "Responses";
    });
    const add = (name: string) =>
      refusal((_, context) => context.workbook.names.add(name, "=Sheet1!$A$2"));
    expect(await add("LEVELS")).toBe("ItemAlreadyExists");
    expect(await add("responses")).toBe("ItemAlreadyExists");
    expect(await refusal((sheet) => (sheet.tables.getItem("Responses").name = "Levels"))).toBe(
      "ItemAlreadyExists",
    );
  });

  test.each(["Sheet1!$A$1", "=Nowhere!$A$1", "=1+"])("%s is not a reference", async (reference) => {
    expect(await refusal((_, context) => context.workbook.names.add("Name", reference))).toBe(
      "InvalidArgument",
    );
  });

  test("a name gives its range, and formulas can use it", async () => {
    const [range, total] = await request((sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      context.workbook.names.add("Numbers", sheet.getRange("A1:A3"));
      sheet.getRange("B1").formulas = [["=SUM(Numbers)"]];
      return [
        context.workbook.names.getItem("numbers").getRange().load("address,values"),
        sheet.getRange("B1").load("values"),
      ];
    });
    expect(range.address).toBe("Sheet1!A1:A3");
    expect(total.values).toEqual([[6]]);
  });

  test("what does not exist is a null object, or an error", async () => {
    const [item, range] = await request((_, context) => {
      const missing = context.workbook.names.getItemOrNullObject("Nothing");
      return [missing, missing.getRangeOrNullObject().load("values")];
    });
    expect([item.isNullObject, range.isNullObject]).toEqual([true, true]);
    expect(await refusal((_, context) => context.workbook.names.getItem("Nothing").delete())).toBe(
      "ItemNotFound",
    );
  });

  test("a name whose cells were deleted refers to nothing", async () => {
    await request((sheet, context) => {
      context.workbook.names.add("Gone", "=Sheet1!$A$5");
      sheet.getRange("5:5").delete("Up");
    });
    expect(excel().workbook().names[0].formula).toContain("#REF!");
    expect(await refusal((_, context) => context.workbook.names.getItem("Gone").getRange())).toBe(
      "InvalidReference",
    );
  });

  test("a name keeps its comment", async () => {
    await request((_, context) => context.workbook.names.add("Here", "=Sheet1!$A$1", "the first"));
    const names = await request((_, context) => context.workbook.names.load("items/name"));
    expect(names.items.map(({ name }) => name)).toEqual(["Here"]);
    expect(excel().workbook().names[0].comment).toBe("the first");
  });
});
