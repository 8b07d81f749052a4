import { createSampleEngine, caseColumn, caseRow } from "./sampleCells";
import { formulaCases } from "./formulaCases";

const engine = createSampleEngine();

describe("Formulas give what Excel documents", () => {
  test.each(formulaCases)("%s", (formula, expected) => {
    engine.setFormula("Data", caseRow, caseColumn, formula);
    const value = engine.getValue("Data", caseRow, caseColumn);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 12);
    else expect(value).toEqual(expected);
  });

  test("evaluated in a place, a formula gives the same result as in the cell", () => {
    for (const [formula] of formulaCases) {
      engine.setFormula("Data", caseRow, caseColumn, formula);
      const inCell = engine.getValue("Data", caseRow, caseColumn);
      engine.setLiteral("Data", caseRow, caseColumn, "");
      expect(engine.evaluate("Data", caseRow, caseColumn, formula)).toEqual(inCell);
    }
  });
});
