/** Plans every sheet of the workbook. */
import type { SheetPlan } from "../plan/SheetPlan";
import type { PlanContext } from "./planContext";
import { planActionPlanSheet } from "./actionPlan/planActionPlanSheet";
import { planDataSheet } from "./data/planDataSheet";
import { planHeatmapSheet } from "./heatmap/planHeatmapSheet";
import { planKeyAreasSheet } from "./keyAreas/planKeyAreasSheet";
import { planStartSheet } from "./start/planStartSheet";
import { planSummarySheet } from "./summary/planSummarySheet";
import { planThemeSheet } from "./theme/planThemeSheet";
import { hasKeyAreaTexts } from "../plan/sheetKeys";

/** The plans of all sheets in tab order, the data sheet last. */
export function planWorkbook(context: PlanContext): readonly SheetPlan[] {
  return [
    planStartSheet(context),
    ...(hasKeyAreaTexts(context.framework) ? [planKeyAreasSheet(context)] : []),
    ...context.framework.themes.map((theme, index) => planThemeSheet(context, theme, index + 1)),
    planHeatmapSheet(context),
    planSummarySheet(context),
    planActionPlanSheet(context),
    planDataSheet(context),
  ];
}
