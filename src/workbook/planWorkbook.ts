/** Every sheet of the workbook as a plan, the data sheet last. */
import type { SheetPlan } from "./plan";
import type { PlanContext } from "./planContext";
import { planActionPlanSheet } from "./planActionPlanSheet";
import { planDataSheet } from "./planDataSheet";
import { planHeatmapSheet } from "./planHeatmapSheet";
import { planKeyAreasSheet } from "./planKeyAreasSheet";
import { planStartSheet } from "./planStartSheet";
import { planSummarySheet } from "./planSummarySheet";
import { planThemeSheet } from "./planThemeSheet";
import { hasKeyAreaTexts } from "./sheetKeys";

/** Plans all sheets in the order of their tabs. */
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
