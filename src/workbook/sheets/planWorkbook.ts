/** Plans every sheet of the workbook. */
import type { SheetPlan } from "../plan/SheetPlan";
import type { PlanContext } from "./planContext";
import { planActionPlanSheet } from "./actionPlan/planActionPlanSheet";
import { planAgreementsSheet } from "./agreements/planAgreementsSheet";
import { planCriteriaSheet } from "./criteria/planCriteriaSheet";
import { planAnswersSheet } from "./answers/planAnswersSheet";
import { planDepartmentCommentsSheet } from "./departmentComments/planDepartmentCommentsSheet";
import { planDepartmentsSheet } from "./departments/planDepartmentsSheet";
import { planDataSheet } from "./data/planDataSheet";
import { planHeatmapSheet } from "./heatmap/planHeatmapSheet";
import { planLongTextsSheet } from "./longTexts/planLongTextsSheet";
import { planMovementSheet } from "./movement/planMovementSheet";
import { planIllustrationsSheet } from "./illustrations/planIllustrationsSheet";
import { planKeyAreasSheet } from "./keyAreas/planKeyAreasSheet";
import { planStartSheet } from "./start/planStartSheet";
import { planSummarySheet } from "./summary/planSummarySheet";
import { planThemeSheet } from "./theme/planThemeSheet";
import { planWithoutPlaceSheet } from "./withoutPlace/planWithoutPlaceSheet";
import { sheetTitles, type FixedSheetKey } from "../plan/sheetKeys";

const PLANS: Readonly<Record<FixedSheetKey, (context: PlanContext) => SheetPlan>> = {
  start: planStartSheet,
  keyAreas: planKeyAreasSheet,
  illustrations: planIllustrationsSheet,
  longTexts: planLongTextsSheet,
  criteria: planCriteriaSheet,
  heatmap: planHeatmapSheet,
  summary: planSummarySheet,
  actionPlan: planActionPlanSheet,
  departments: planDepartmentsSheet,
  departmentComments: planDepartmentCommentsSheet,
  agreements: planAgreementsSheet,
  movement: planMovementSheet,
  withoutPlace: planWithoutPlaceSheet,
  answers: planAnswersSheet,
  data: planDataSheet,
};

/** The plans of all sheets in tab order, the data sheet last. */
export function planWorkbook(context: PlanContext): readonly SheetPlan[] {
  const { framework, assessment } = context;
  return sheetTitles(assessment).map((title) =>
    title.kind === "fixed"
      ? PLANS[title.key](context)
      : planThemeSheet(context, title.theme, framework.themes.indexOf(title.theme) + 1),
  );
}
