import { openExcelForEachTest, refusal, request } from "./testWorkbook";

const excel = openExcelForEachTest();

function formats() {
  return excel().workbook().sheets[0].conditionalFormats;
}

describe("conditional formats", () => {
  test("a new one takes priority over the existing ones", async () => {
    await request((sheet) => {
      for (const colour of ["#111111", "#222222"]) {
        const { custom } = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
        custom.rule.formula = '=$A1="x"';
        custom.format.fill.color = colour;
      }
    });
    expect(formats().map(({ format }) => format.fillColor)).toEqual(["#222222", "#111111"]);
  });

  test("its rule and format are kept, in the order of priority", async () => {
    const [rule, count] = await request((sheet) => {
      const all = sheet.getRange("A1:A9").conditionalFormats;
      all.add("Custom").custom.rule.formula = '=$A1="x"';
      const { cellValue } = all.add("CellValue");
      cellValue.rule = { operator: "Between", formula1: "1", formula2: "=B1" };
      cellValue.format.font.set({ bold: true, color: "red" });
      return [cellValue.load("rule"), sheet.getRange("A2").conditionalFormats.getCount()] as const;
    });
    expect(rule.rule).toEqual({ operator: "Between", formula1: "=1", formula2: "=B1" });
    expect(count.value).toBe(2);
    expect(formats()).toMatchObject([
      {
        rule: { kind: "cellValue", operator: "Between", formula1: "=1", formula2: "=B1" },
        format: { bold: true, fontColor: "#FF0000" },
      },
      { rule: { kind: "custom" } },
    ]);
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

  test("the part for another type does not exist", async () => {
    expect(
      await refusal((sheet) => {
        const format = sheet.getRange("A1").conditionalFormats.add("Custom");
        format.cellValue.rule = { formula1: "1", operator: "EqualTo" };
      }),
    ).toBe("InvalidArgument");
  });

  test.each(["ColorScale", "ContainsText"] as const)(
    "a type that the stand-in does not have says so: %s",
    async (type) => {
      await expect(
        request((sheet) => sheet.getRange("A1").conditionalFormats.add(type)),
      ).rejects.toThrow(`not implemented: ConditionalFormat of type ${type}`);
    },
  );

  test("clearing some cells keeps the rule on the others", async () => {
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

  test("one rule can cover several ranges", async () => {
    await request((sheet) => {
      const { custom } = sheet.getRanges("A1:A2,C1:C2").conditionalFormats.add("Custom");
      custom.rule.formula = "=TRUE";
      custom.format.borders.getItem("EdgeTop").color = "#1F3347";
    });
    expect(formats()[0].ranges).toHaveLength(2);
    expect(formats()[0].format.borders?.top?.color).toBe("#1F3347");
  });
});
