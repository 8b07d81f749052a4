/** Makes the plans of a workbook for tests, with the sheets' final names. */
import type { SheetPlan } from "../plan/SheetPlan";
import { planContext } from "./planContext";
import { planWorkbook } from "./planWorkbook";
import { sheetTitles } from "../plan/sheetKeys";
import type { Assessment } from "../../assessment/assessment";
import type { Framework } from "../../framework/framework";

/** An assessment without responses. */
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
    officers: new Map(),
    inShort: new Map(),
  };
}

/** All plans of an assessment without actions. */
export function testPlans(assessment: Assessment): readonly SheetPlan[] {
  const names = new Map(sheetTitles(assessment).map((title) => [title.key, title.name] as const));
  return planWorkbook(planContext(assessment, [], "2026-03-14", names));
}
