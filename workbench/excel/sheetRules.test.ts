import { openExcelForEachTest, refusal, request } from "./testWorkbook";

const excel = openExcelForEachTest();

describe("names of sheets", () => {
  test.each([
    ["", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a\\b", "InvalidArgument"],
    ["what?", "InvalidArgument"],
    ["a*b", "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["[a]", "InvalidArgument"],
    ["'quoted", "InvalidArgument"],
    ["quoted'", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["hISTORY", "InvalidArgument"],
    ["SHEET1", "ItemAlreadyExists"],
    ["😀".repeat(16), "InvalidArgument"],
    ["x".repeat(31), ""],
    ["O'Brien", ""],
    ["😀".repeat(15), ""],
  ])('"%s" gives "%s", when added and when renamed', async (name, code) => {
    expect(await refusal((_, context) => context.workbook.worksheets.add(name))).toBe(code);
    await request((_, context) => context.workbook.worksheets.add("Other"));
    const other = await refusal((_, context) => {
      context.workbook.worksheets.getItem("Other").name =
        code === "" ? `${name.slice(0, -1)}2` : name;
    });
    expect(other).toBe(code);
  });

  test("a sheet's name may change in case only", async () => {
    await request((sheet) => (sheet.name = "SHEET1"));
    expect(excel().workbook().sheets[0].name).toBe("SHEET1");
  });
});

describe("sheets that cannot be removed", () => {
  test("the last visible sheet is neither deleted nor hidden", async () => {
    await request((_, context) => {
      context.workbook.worksheets.add("Hidden").visibility = "Hidden";
    });
    expect(await refusal((sheet) => sheet.delete())).toBe("InvalidOperation");
    expect(await refusal((sheet) => (sheet.visibility = "VeryHidden"))).toBe("InvalidOperation");
  });

  test("a very hidden sheet can be deleted only after it was made visible", async () => {
    await request((_, context) => {
      context.workbook.worksheets.add("Data").visibility = "VeryHidden";
    });
    const remove = (_: Excel.Worksheet, context: Excel.RequestContext): void =>
      context.workbook.worksheets.getItem("Data").delete();
    expect(await refusal(remove)).toBe("InvalidOperation");
    await request((_, context) => {
      context.workbook.worksheets.getItem("Data").visibility = "Visible";
    });
    expect(await refusal(remove)).toBe("");
  });

  test("a hidden sheet cannot be activated", async () => {
    await request((_, context) => {
      context.workbook.worksheets.add("Data").visibility = "Hidden";
    });
    expect(
      await refusal((_, context) => context.workbook.worksheets.getItem("Data").activate()),
    ).toBe("InvalidArgument");
  });

  test("objects of a deleted sheet can no longer be used", async () => {
    const code = await refusal((_, context) => {
      const sheet = context.workbook.worksheets.add("Short lived");
      const range = sheet.getRange("A1");
      sheet.delete();
      range.values = [["late"]];
    });
    expect(code).toBe("InvalidReference");
  });
});

describe("a workbook whose structure is protected", () => {
  beforeEach(() => {
    excel().host.state.structureProtected = true;
  });

  test("says so", async () => {
    const protection = await request((_, context) => context.workbook.protection.load("protected"));
    expect(protection.protected).toBe(true);
  });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ["add", (_, context) => void context.workbook.worksheets.add("New")],
    ["rename", (sheet) => void (sheet.name = "New")],
    ["delete", (sheet) => sheet.delete()],
    ["move", (sheet) => void (sheet.position = 0)],
    ["hide", (sheet) => void (sheet.visibility = "Hidden")],
  ])("does not let the add-in %s a sheet", async (_, act) => {
    expect(await refusal(act)).toBe("AccessDenied");
  });

  test("allows writing to cells", async () => {
    expect(await refusal((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("");
  });
});

test("sheets keep their order, their ids and the active one", async () => {
  await request((_, context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Two");
    worksheets.add("Three").position = 0;
    worksheets.getItem("Two").activate();
  });
  const [sheets, active] = await request(
    (_, context) =>
      [
        context.workbook.worksheets.load("items/name,items/position"),
        context.workbook.worksheets.getActiveWorksheet().load("name"),
      ] as const,
  );
  expect(sheets.items.map((sheet) => [sheet.name, sheet.position])).toEqual([
    ["Three", 0],
    ["Sheet1", 1],
    ["Two", 2],
  ]);
  expect(active.name).toBe("Two");
});
