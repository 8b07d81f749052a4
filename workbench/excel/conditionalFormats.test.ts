import { openExcelForEachTest, refusal, request } from "./testWorkbook";

const excel = openExcelForEachTest();

function formats() {
  return excel().workbook().sheets[0].conditionalFormats;
}

describe("conditional formats", () => {
  test("a new one goes before those that are there", async () => {
    await request((sheet) => {
      for (const colour of ["#111111", "#222222"]) {
        const { custom } = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
        custom.rule.formula = '=$A1="x"';
        custom.format.fill.color = colour;
      }
    });
    expect(formats().map(({ format }) => format.fillColor)).toEqual(["#222222", "#111111"]);
  });

  test("its parts are read back, its priority is changed, it is deleted", async () => {
    await request((sheet) => {
      const first = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
      first.cellValue.rule = { operator: "Between", formula1: "1", formula2: "=B1" };
      first.cellValue.format.font.set({ bold: true, color: "red" });
      first.stopIfTrue = true;
      sheet.getRange("A1:A9").conditionalFormats.add("ContainsText").textComparison.rule = {
        operator: "BeginsWith",
        text: "3",
      };
    });
    const list = await request((sheet) => {
      const all = sheet.getRange("A2").conditionalFormats;
      all.getItemAt(1).priority = 0;
      return all.load("items/type,items/priority,items/stopIfTrue,items/id");
    });
    expect(list.items.map(({ type, priority }) => [type, priority])).toEqual([
      ["CellValue", 0],
      ["ContainsText", 1],
    ]);
    expect(formats()[0]).toMatchObject({
      rule: { kind: "cellValue", operator: "Between", formula1: "=1", formula2: "=B1" },
      format: { bold: true, fontColor: "#FF0000" },
      stopIfTrue: true,
    });
    const count = await request((sheet) => {
      const all = sheet.getRange("A2").conditionalFormats;
      all.getItem(list.items[0].id).delete();
      return all.getCount();
    });
    expect(count.value).toBe(1);
  });

  test.each(["TRUE", "=1+", "="])("the formula %s is refused", async (formula) => {
    expect(
      await refusal((sheet) => {
        sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formula;
      }),
    ).toBe("InvalidArgument");
  });

  test("an operator that Excel does not have is refused", async () => {
    expect(
      await refusal((sheet) => {
        const rule = { formula1: "1", operator: "GreaterThanOrEqualTo" };
        Object.assign(sheet.getRange("A1").conditionalFormats.add("CellValue").cellValue, { rule });
      }),
    ).toBe("InvalidArgument");
  });

  test("the part of another type is not there", async () => {
    expect(
      await refusal((sheet) => {
        const format = sheet.getRange("A1").conditionalFormats.add("Custom");
        format.cellValue.rule = { formula1: "1", operator: "EqualTo" };
      }),
    ).toBe("InvalidArgument");
  });

  test("a type that the stand-in has not says so", async () => {
    await expect(
      request((sheet) => sheet.getRange("A1").conditionalFormats.add("ColorScale")),
    ).rejects.toThrow("not implemented: ConditionalFormat of type ColorScale");
  });

  test("clearing some cells leaves the rule on the others", async () => {
    await request((sheet) => {
      sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("A3:A4").conditionalFormats.clearAll();
    });
    expect(
      formats().flatMap(({ ranges }) => ranges.map(({ row, rowCount }) => [row, rowCount])),
    ).toEqual([
      [0, 2],
      [4, 5],
    ]);
  });

  test("one rule lies on several ranges", async () => {
    await request((sheet) => {
      const { custom } = sheet.getRanges("A1:A2,C1:C2").conditionalFormats.add("Custom");
      custom.rule.formula = "=TRUE";
      custom.format.borders.getItem("EdgeTop").color = "#1F3347";
    });
    expect(formats()[0].ranges).toHaveLength(2);
    expect(formats()[0].format.borders?.top?.color).toBe("#1F3347");
  });
});
