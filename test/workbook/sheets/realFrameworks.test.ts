/** Frameworks that others wrote are read, planned and taken through a table as they are. */
import { allValueCodes } from "../../../src/framework/framework";
import { offeredLevels, offersAllLevels } from "../../../src/framework/offeredLevels";
import { readFramework } from "../../../src/framework/readFramework";
import { serializeFramework } from "../../../src/framework/serializeFramework";
import { emptyAssessment, testPlans } from "../../../src/workbook/sheets/testPlans";
import { planTable } from "../../../src/workbook/frameworkTable/planTable";
import { cellsOfPlan } from "../../../src/workbook/frameworkTable/testing/cellsOfPlans";
import { readIn, workbookOfSheets } from "../../../src/workbook/frameworkTable/testing/tableOf";
import { realFramework } from "../../tools/realFrameworks/realFrameworks";

const NAMES = {
  tableSheet: "Framework table",
  aboutSheet: "About the framework",
  table: "Codes",
  about: "About",
  ...{ criteriaSheet: "Criteria", earlierSheet: "Earlier", criteria: "C", earlier: "E" },
};

describe.each(["caf-4.0", "w3c", "cti-cmm"] as const)("%s", (name) => {
  const framework = realFramework(name);

  test("is kept in a workbook unchanged", () => {
    expect(readFramework(serializeFramework(framework), name)).toEqual({
      kind: "framework",
      framework,
    });
  });

  test("has plans for every sheet", () => {
    const plans = testPlans(emptyAssessment(framework));
    expect(plans.map((plan) => plan.name)).toEqual(
      expect.arrayContaining(framework.themes.map(({ title }) => title.slice(0, 31).trim())),
    );
  });

  test("as a table reads back word for word", () => {
    const options = { names: NAMES, title: framework.title, emptyRows: 0 };
    const plans = planTable(framework, options).map(cellsOfPlan);
    expect(readIn(workbookOfSheets(...plans)).framework).toEqual(framework);
  });
});

test("nine outcomes of the Cyber Assessment Framework have no middle level", () => {
  const framework = realFramework("caf-4.0");
  const without = allValueCodes(framework).filter((code) => !offersAllLevels(framework, code));
  expect(without).toHaveLength(9);
  for (const code of without) {
    expect(offeredLevels(framework, code).map(({ value }) => value)).toEqual([0, 2]);
  }
});
