import { handMadeWorkbook } from "../../test/tools/handMadeWorkbook";
import { validateOpenXml } from "./validateOpenXml";

const goodRows = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe("The Open XML validator", () => {
  test("finds nothing wrong with a valid file", async () => {
    const file = handMadeWorkbook([{ name: "One", rows: goodRows }]);
    expect(await validateOpenXml(file)).toEqual([]);
  });

  test("names the part and the element of an error", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v><f>1</f></c></row>';
    const errors = await validateOpenXml(handMadeWorkbook([{ name: "One", rows }]));
    expect(errors).toHaveLength(1);
    expect(errors[0]?.part).toBe("/xl/sheet1.xml");
    expect(errors[0]?.place).toContain("/x:sheetData[1]/x:row[1]/x:c[1]");
    expect(errors[0]?.description).toContain("unexpected child element");
  });

  test("reports that another kind of file cannot be opened", async () => {
    const errors = await validateOpenXml(new TextEncoder().encode("not a workbook"));
    expect(errors).toHaveLength(1);
    expect(errors[0]?.part).toBe("");
  });
});
