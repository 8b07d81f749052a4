import { NAMES } from "../../../src/workbook/plan/names";
import { createCalculationEngine } from "../../engine/createCalculationEngine";
import { emptyWorkbook, openWorkbook } from "../../excel/openWorkbook";
import { workbookFileName } from "./workbookFileName";

/** A workbook that names an organisation as the add-in's does. */
function hostOf(organisation: string) {
  const state = emptyWorkbook();
  state.sheets[0].cells.set(0, new Map([[0, { value: organisation }]]));
  state.names.push({
    name: NAMES.organisation,
    formula: "=Sheet1!$A$1",
    visible: true,
    comment: "",
  });
  return openWorkbook(state, createCalculationEngine(), () => new Date());
}

test.each([
  ["Fenbridge District Council", undefined, "Fenbridge District Council maturity assessment.xlsx"],
  ['Ash/Oak: "Elm"?', undefined, "Ash Oak Elm maturity assessment.xlsx"],
  ["...", undefined, "Maturity workbook.xlsx"],
  ["", undefined, "Maturity workbook.xlsx"],
  ["Fenbridge", "last year.xlsx", "last year.xlsx"],
  ["Fenbridge", "template.xltx", "template.xlsx"],
  ["Fenbridge", "no ending", "no ending.xlsx"],
])("An organisation %j in a file %j is saved as %j.", (organisation, opened, name) => {
  expect(workbookFileName(hostOf(organisation), opened)).toBe(name);
});

test("A workbook without an assessment has a plain name.", () => {
  const host = openWorkbook(emptyWorkbook(), createCalculationEngine(), () => new Date());
  expect(workbookFileName(host, undefined)).toBe("Maturity workbook.xlsx");
});
