import { AskedByExcel, RefusedByExcel } from "./user/RefusedByExcel";
import { isValid } from "./structure/validate";
import { typeInto } from "./user/typeInto";
import { openExcelForEachTest, refusal, request } from "./testWorkbook";

const excel = openExcelForEachTest();

const list = (source: string) => ({ list: { source, inCellDropDown: true } });

describe("data validation", () => {
  test.each<[string, Excel.DataValidationRule, string]>([
    ["a list in the rule itself", list("a,b"), ""],
    ["a list of 255 characters", list("x".repeat(255)), ""],
    ["a list of 256 characters", list("x".repeat(256)), "InvalidArgument"],
    ["an empty list", list(""), "InvalidArgument"],
    ["a name", list("=Levels"), ""],
    ["a name that there is not", list("=Labels"), "InvalidArgument"],
    ["cells of the sheet", list("=$A$1:$A$3"), ""],
    ["no formula", list("=1+"), "InvalidArgument"],
    ["two kinds at once", { ...list("a"), custom: { formula: "=TRUE" } }, "InvalidArgument"],
    ["a formula without its sign", { custom: { formula: "TRUE" } }, "InvalidArgument"],
    ["a date", { date: { formula1: "=$A$1+1", operator: "GreaterThan" } }, ""],
  ])("%s", async (_, rule, code) => {
    await request((_sheet, context) => context.workbook.names.add("Levels", "=Sheet1!$A$1:$A$3"));
    expect(await refusal((sheet) => (sheet.getRange("C1").dataValidation.rule = rule))).toBe(code);
  });

  test.each([
    ["title", 32],
    ["message", 255],
  ])("the prompt's %s has at most %d characters", async (member, most) => {
    const prompt = (length: number) => ({
      showPrompt: true,
      title: "",
      message: "",
      [member]: "x".repeat(length),
    });
    const set = (length: number) =>
      refusal((sheet) => {
        const validation = sheet.getRange("C1").dataValidation;
        validation.rule = list("a");
        validation.prompt = prompt(length);
      });
    expect([await set(most), await set(most + 1)]).toEqual(["", "InvalidArgument"]);
  });

  test.each([
    ["title", 32],
    ["message", 225],
  ])("the alert's %s has at most %d characters", async (member, most) => {
    const set = (length: number) =>
      refusal((sheet) => {
        const validation = sheet.getRange("C1").dataValidation;
        validation.rule = list("a");
        validation.errorAlert = {
          showAlert: true,
          style: "Stop",
          title: "",
          message: "",
          [member]: "x".repeat(length),
        };
      });
    expect([await set(most), await set(most + 1)]).toEqual(["", "InvalidArgument"]);
  });

  async function dropdown(): Promise<void> {
    await request((sheet, context) => {
      sheet.getRange("A1:A3").values = [["1 - Minimum"], ["2 - Baseline"], ["'3"]];
      context.workbook.names.add("Levels", "=Sheet1!$A$1:$A$3");
      const validation = sheet.getRange("C1:C5").dataValidation;
      validation.rule = list("=Levels");
      validation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "Not a level",
        message: "Choose a level from the list.",
      };
    });
  }

  test.each(["1 - Minimum", "1 - MINIMUM", "3", ""])("a person may type %j", async (text) => {
    await dropdown();
    expect(() => excel().user.type("Sheet1", "C2", text)).not.toThrow();
  });

  test.each(["rubbish", "1", "=1+1"])("a person may not type %j", async (text) => {
    await dropdown();
    excel().user.type("Sheet1", "C2", "2 - Baseline");
    expect(() => excel().user.type("Sheet1", "C2", text)).toThrow(
      new RefusedByExcel("Not a level", "Choose a level from the list."),
    );
    expect(excel().workbook().sheets[0]?.cells.get(1)?.get(2)?.value).toBe("2 - Baseline");
  });

  test("pasting and writing bypass it, and the cells are then invalid", async () => {
    await dropdown();
    excel().user.paste("Sheet1", "C2", [["rubbish"]]);
    const all = await request((sheet) => {
      sheet.getRange("C3").values = [["2 - Baseline"]];
      return sheet.getRange("C2:C3").dataValidation.load("type");
    });
    const { host } = excel();
    expect([1, 2].map((row) => isValid(host, host.state.sheets[0], row, 2))).toEqual([false, true]);
    expect(all.type).toBe("List");
  });

  test("a rule on some of the cells leaves the others unchanged", async () => {
    await dropdown();
    const [changed, kept, none] = await request((sheet) => {
      sheet.getRange("C2:C3").dataValidation.rule = list("x,y");
      sheet.getRange("C5").dataValidation.clear();
      return ["C2", "C4", "C5"].map((address) =>
        sheet.getRange(address).dataValidation.load("rule,type"),
      );
    });
    expect(changed.rule.list?.source).toBe("x,y");
    expect(kept.rule.list?.source).toBe("=Levels");
    expect(none.type).toBe("None");
  });

  test("numbers are compared with formulas", async () => {
    await request((sheet) => {
      sheet.getRange("A1").values = [[10]];
      sheet.getRange("B1:B2").dataValidation.rule = {
        wholeNumber: { operator: "LessThanOrEqualTo", formula1: "=$A$1" },
      };
    });
    excel().user.type("Sheet1", "B2", "10");
    for (const text of ["11", "2.5", "ten"]) {
      expect(() => excel().user.type("Sheet1", "B2", text)).toThrow(RefusedByExcel);
    }
  });
});

describe("a validation that only warns or informs", () => {
  const typed = (style: "Warning" | "Information", answered: boolean) => {
    const { host } = excel();
    const [sheet] = host.state.sheets;
    sheet.validations = [
      {
        ranges: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }],
        rule: { kind: "wholeNumber", operator: "LessThan", formula1: 5 },
        ignoreBlanks: true,
        errorAlert: { showAlert: true, style, title: "High", message: "That is a lot." },
      },
    ];
    const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    return () => typeInto(host, sheet, area, "7", { answered });
  };

  test.each(["Warning", "Information"] as const)("asks first: %s", async (style) => {
    expect(typed(style, false)).toThrow(new AskedByExcel(style, "High", "That is a lot."));
    const range = await request((sheet) => sheet.getRange("A1").load("values"));
    expect(range.values).toEqual([[""]]);
  });

  test.each(["Warning", "Information"] as const)(
    "accepts it if the answer is yes: %s",
    async (style) => {
      typed(style, true)();
      const range = await request((sheet) => sheet.getRange("A1").load("values"));
      expect(range.values).toEqual([[7]]);
    },
  );
});
