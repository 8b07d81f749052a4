import fc from "fast-check";
import type { Framework } from "../../framework/framework";
import { frameworkArbitrary } from "../../framework/frameworkArbitrary";
import { shippedFrameworks } from "../../framework/shippedFrameworks";
import { planTable, type TableNames } from "./planTable";
import type { TableReading } from "./TableReading";
import { TEMPLATE_COLUMNS, templateFramework } from "./template";
import { cellsOfPlan } from "./testing/cellsOfPlans";
import { linesOfProblems, readIn, workbookOfSheets } from "./testing/tableOf";

const NAMES: TableNames = {
  tableSheet: "Framework table",
  aboutSheet: "About the framework",
  table: "Codes",
  about: "About",
  criteriaSheet: "Framework criteria",
  earlierSheet: "Earlier versions",
  criteria: "Criteria",
  earlier: "Earlier",
};

function readBack(framework: Framework): TableReading {
  const plans = planTable(framework, { names: NAMES, title: framework.title, emptyRows: 0 });
  return readIn(workbookOfSheets(...plans.map(cellsOfPlan)));
}

test.each(shippedFrameworks())("$id as a table reads back word for word", (framework) => {
  const reading = readBack(framework);
  expect(reading.problems.filter(({ weight }) => weight === "correct")).toEqual([]);
  expect(reading.framework).toEqual(framework);
});

test("every framework as a table reads back word for word", () => {
  fc.assert(
    fc.property(frameworkArbitrary, (framework) => {
      const reading = readBack(framework);
      expect(linesOfProblems(reading, "correct")).toEqual([]);
      expect(reading.framework).toEqual(framework);
    }),
    { numRuns: 60 },
  );
});

test("the template's worked row has to be replaced, and nothing else", () => {
  const plans = planTable(templateFramework(), {
    names: NAMES,
    title: NAMES.tableSheet,
    emptyRows: 5,
    only: TEMPLATE_COLUMNS,
    emptyCriteria: 5,
  });
  const reading = readIn(workbookOfSheets(...plans.map(cellsOfPlan)));
  expect(linesOfProblems(reading, "correct")).toEqual(["D4: This is the example of the template."]);
});
