/** Plans of a workbook for tests, under the sheets' own names. */
import type { SheetPlan } from "./plan";
import { planContext, type Action, type PlanContext } from "./planContext";
import { planWorkbook } from "./planWorkbook";
import { sheetTitles } from "./sheetKeys";
import type { Assessment } from "../assessment/assessment";
import type { Framework } from "../framework/framework";

/** An assessment without any response. */
export function emptyAssessment(framework: Framework, allowNotApplicable = false): Assessment {
  return {
    framework,
    details: {
      organisation: "Fenbridge District Council",
      department: "Corporate Services",
      date: "2026-03-14",
      status: "draft",
      allowNotApplicable,
    },
    responses: new Map(),
    targets: new Map(),
  };
}

/** The context of the plans of an assessment. */
export function testContext(assessment: Assessment, actions: readonly Action[] = []): PlanContext {
  const names = new Map(
    sheetTitles(assessment.framework).map((title) => [title.key, title.name] as const),
  );
  return planContext(assessment, actions, "2026-03-14", names);
}

/** All plans of an assessment. */
export function testPlans(assessment: Assessment): readonly SheetPlan[] {
  return planWorkbook(testContext(assessment));
}
