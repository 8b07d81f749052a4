/** What the stand-in hands out in the user's language and reference style, and takes only so. */
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { settingsFrom } from "../../../workbench/bridge/userSettings";

let excel: ExcelStandIn;
afterEach(() => {
  excel.close();
});

/** A sheet with an error, a truth value, a date and a fraction; a name for its cells, and a list. */
async function fill(): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.add("Key areas");
    sheet.getRange("A1:D1").formulas = [["=NA()", true, 46147, 1.5]];
    sheet.getRange("C1").numberFormat = [["d mmmm yyyy"]];
    sheet.getRange("A2").values = [["'#REF!"]];
    workbook.names.add("Cells", "='Key areas'!$A$1:$D$1");
    workbook.names.add("Count", "=IF(TRUE,SUM('Key areas'!$A$1,1.5),0)");
    workbook.names.add("Lost", "=Lost!#REF!");
    const { dataValidation } = sheet.getRange("A3");
    dataValidation.rule = { list: { source: "Draft,Final", inCellDropDown: true } };
    await context.sync();
  });
}

async function seen() {
  return await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Key areas");
    const names = context.workbook.names.load("items/name,items/formula");
    const range = sheet.getRange("A1:D1").load("values,text,formulas,address,valueTypes");
    const text = sheet.getRange("A2").load("values,text");
    const { dataValidation } = sheet.getRange("A3");
    dataValidation.load("rule");
    await context.sync();
    return {
      names: Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula)])),
      values: range.values[0] as unknown[],
      text: range.text[0],
      formulas: range.formulas[0] as unknown[],
      types: range.valueTypes[0],
      address: range.address,
      typed: [text.values[0][0] as unknown, text.text[0][0]],
      list: dataValidation.rule.list?.source,
    };
  });
}

test("in German, names, errors, truth values, dates and fractions are German; formulas are not", async () => {
  excel = openExcel({ language: "de" });
  await fill();
  expect(await seen()).toEqual({
    names: {
      Cells: "='Key areas'!$A$1:$D$1",
      Count: "=WENN(WAHR;SUMME('Key areas'!$A$1;1,5);0)",
      Lost: "=Lost!#BEZUG!",
    },
    values: ["#NV", true, 46147, 1.5],
    text: ["#NV", "WAHR", "5 Mai 2026", "1,5"],
    formulas: ["=NA()", true, 46147, 1.5],
    types: ["Error", "Boolean", "Double", "Double"],
    address: "'Key areas'!A1:D1",
    typed: ["#REF!", "#REF!"],
    list: "Draft;Final",
  });
  expect(excel.workbook().sheets[0]?.name).toBe("Tabelle1");
});

test("in R1C1, only names are in that style", async () => {
  excel = openExcel({ referenceStyle: "R1C1" });
  await fill();
  const { names, address } = await seen();
  expect(names).toEqual({
    Cells: "='Key areas'!R1C1:R1C4",
    Count: "=IF(TRUE,SUM('Key areas'!R1C1,1.5),0)",
    Lost: "=Lost!#REF!",
  });
  expect(address).toBe("'Key areas'!A1:D1");
});

test("in both, R1C1 is Z1S1", async () => {
  excel = openExcel({ language: "de", referenceStyle: "R1C1" });
  await fill();
  expect((await seen()).names.Cells).toBe("='Key areas'!Z1S1:Z1S4");
});

test.each(["='Key areas'!Z1S1", "='Key areas'!R1C1", "=Tabelle1!#BEZUG!", "=SUMME(1;2)"])(
  "what Excel hands out is not taken back: %s",
  async (formula) => {
    excel = openExcel({ language: "de", referenceStyle: "R1C1" });
    await fill();
    const written = Excel.run(async (context) => {
      context.workbook.names.getItem("Cells").formula = formula;
      await context.sync();
    });
    await expect(written).rejects.toMatchObject({
      code: "InvalidArgument",
      message: expect.stringMatching(/^Die angeforderte Aktion/) as string,
    });
  },
);

test("several areas are separated as in the user's language", async () => {
  excel = openExcel({ language: "de" });
  const colour = (address: string) =>
    Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getActiveWorksheet().getRanges(address);
      areas.format.font.color = "#FFF8DC";
      areas.conditionalFormats.clearAll();
      await context.sync();
    });
  await expect(colour("A1,C1")).rejects.toMatchObject({ code: "InvalidArgument" });
  await colour("A1;C1");
});

test.each([
  ["EXCEL_LANGUAGE", "fr"],
  ["EXCEL_REFERENCE_STYLE", "a1"],
])("a setting that does not exist is refused: %s=%s", (variable, value) => {
  excel = openExcel();
  expect(() => settingsFrom({ [variable]: value })).toThrow(`${variable} is one of`);
});
