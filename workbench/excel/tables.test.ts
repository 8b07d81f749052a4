import { RefusedByExcel } from "./user/RefusedByExcel";
import { openExcelForEachTest, refusal, request } from "./testWorkbook";

const excel = openExcelForEachTest();

/** Header in A3:C3, three rows below it. */
async function responses(): Promise<void> {
  await request((sheet) => {
    sheet.getRange("A3:C6").formulas = [
      ["Ref", "Level", "Double"],
      ["b", 2, "=B4*2"],
      ["c", 3, "=B5*2"],
      ["a", 1, "=B6*2"],
    ];
    sheet.tables.add("A3:C6", true).name = "Responses";
  });
}

const values = async (address: string): Promise<unknown[][]> =>
  (await request((sheet) => sheet.getRange(address).load("values"))).values;

describe("tables", () => {
  test("header cells become texts, never empty and all different", async () => {
    const header = await request((sheet) => {
      sheet.getRange("A1:E1").formulas = [["Level", "", 2026, "=1+1", "level"]];
      sheet.tables.add("A1:E2", true);
      return sheet.getRange("A1:E1").load("values,formulas");
    });
    expect(header.values).toEqual([["Level", "Column2", "2026", "2", "level2"]]);
    expect(header.formulas).toEqual(header.values);
    expect(excel().workbook().sheets[0].tables[0].columns).toEqual(header.values[0]);
  });

  test("writing a header cell renames the column", async () => {
    await responses();
    await request((sheet) => (sheet.getRange("B3").values = [["Ref"]]));
    expect(excel().workbook().sheets[0].tables[0].columns).toEqual(["Ref", "Ref2", "Double"]);
  });

  test.each(["A6:B9", "C1:C3", "B4:B4"])("a table on %s would overlap another", async (address) => {
    await responses();
    expect(await refusal((sheet) => sheet.tables.add(address, true))).toBe("InvalidArgument");
  });

  test.each(["Q1", "two words", "R1C1", ""])(
    '"%s" is not allowed as a table name',
    async (name) => {
      await responses();
      expect(await refusal((sheet) => (sheet.tables.getItem("Responses").name = name))).toBe(
        "InvalidArgument",
      );
    },
  );

  test("an unknown style is refused", async () => {
    await responses();
    const set = (style: string) =>
      refusal((sheet) => (sheet.tables.getItem("Responses").style = style));
    expect(await set("TableStylePretty1")).toBe("InvalidArgument");
    expect(await set("TableStyleLight1")).toBe("");
  });

  test("resize belongs to a later requirement set", async () => {
    await responses();
    expect(await refusal((sheet) => sheet.tables.getItem("Responses").resize("A3:C9"))).toBe(
      "ApiNotFound",
    );
  });

  test("its parts give their cells", async () => {
    await responses();
    const [all, body, sheet] = await request((_, context) => {
      const table = context.workbook.tables.getItem("responses");
      return [
        table.getRange().load("address"),
        table.getDataBodyRange().load("address"),
        table.worksheet.load("name"),
      ] as const;
    });
    expect(all.address).toBe("Sheet1!A3:C6");
    expect(body.address).toBe("Sheet1!A4:C6");
    expect(sheet.name).toBe("Sheet1");
  });

  test("sorting moves formulas along and leaves names where they are", async () => {
    await responses();
    await request((sheet, context) => {
      context.workbook.names.add("First", "=Sheet1!$A$4");
      sheet.getRange("A6").format.font.color = "#FF0000";
      sheet.getRange("A4:C6").sort.apply([{ key: 0, ascending: true }]);
    });
    expect(await values("A4:C6")).toEqual([
      ["a", 1, 2],
      ["b", 2, 4],
      ["c", 3, 6],
    ]);
    const [sheet] = excel().workbook().sheets;
    expect(sheet.cells.get(3)?.get(2)?.formula).toBe("=B4*2");
    expect(sheet.cells.get(3)?.get(0)?.format?.fontColor).toBe("#FF0000");
    expect(excel().workbook().names[0].formula).toBe("=Sheet1!$A$4");
  });

  test("a person sorts downwards, empty cells last", async () => {
    await responses();
    excel().user.type("Sheet1", "B5", "");
    excel().user.sortTable("Responses", "Level", false);
    expect(await values("A4:B6")).toEqual([
      ["b", 2],
      ["a", 1],
      ["c", ""],
    ]);
  });

  test("it grows when a person types below it, with formulas and rules", async () => {
    await responses();
    await request((sheet) => {
      sheet.getRange("B4:B6").dataValidation.rule = {
        wholeNumber: { operator: "Between", formula1: 1, formula2: 5 },
      };
    });
    excel().user.type("Sheet1", "A7", "d");
    excel().user.type("Sheet1", "B7", "4");
    expect(await values("A7:C7")).toEqual([["d", 4, 8]]);
    expect(() => excel().user.type("Sheet1", "B7", "6")).toThrow(RefusedByExcel);
    expect(excel().workbook().sheets[0].tables[0].range.rowCount).toBe(5);
  });

  test("rows are added at its end, not over cells below", async () => {
    await responses();
    await request((sheet) =>
      sheet.tables.getItem("Responses").rows.add(undefined, [["d", 4, "=B7*2"]]),
    );
    expect(await values("A7:C7")).toEqual([["d", 4, 8]]);
    await request((sheet) => (sheet.getRange("A8").values = [["below"]]));
    expect(
      await refusal((sheet) =>
        sheet.tables.getItem("Responses").rows.add(undefined, [["e", 5, 1]]),
      ),
    ).toBe("NotImplemented");
    expect(await values("A8")).toEqual([["below"]]);
  });

  test("its header row cannot be deleted", async () => {
    await responses();
    expect(await refusal((sheet) => sheet.getRange("3:3").delete("Up"))).toBe("InvalidOperation");
    expect(await refusal((sheet) => sheet.getRange("3:6").delete("Up"))).toBe("");
    expect(excel().workbook().sheets[0].tables).toEqual([]);
  });

  test("one converted to a range is no longer found, and its cells stay", async () => {
    await responses();
    await request((sheet) => sheet.tables.getItem("Responses").convertToRange());
    expect(await refusal((sheet) => sheet.tables.getItem("Responses").load("name"))).toBe(
      "ItemNotFound",
    );
    expect(await values("A3:A6")).toEqual([["Ref"], ["b"], ["c"], ["a"]]);
  });
});
