/** The chart of page 2: the level of every value code. */
import { INK } from "../../plan/palette";
import type { ChartPlan } from "../../plan/SheetPlan";
import { sheetText } from "../../plan/text/sheetText";
import {
  keyAreaCategories,
  planCountsChart,
  roomFor,
  tileSeries,
  type Placement,
} from "../heatmap/planCountsChart";
import type { PlanContext } from "../planContext";

/**
 * The value codes of every key area as tiles in the framework's order; counts by key area if there
 * would be too many series.
 */
export function planLevelsChart(context: PlanContext, placement: Placement): ChartPlan {
  const { data } = context;
  if (data.positions === 0) return planCountsChart(context, placement);
  const tiles = data.tileClasses.map((tile) => tileSeries(context, tile));
  return {
    ...placement,
    title: sheetText("summary.chart"),
    source: data.heatmapChart,
    series: Array.from({ length: data.positions }, () => tiles).flat(),
    labelSize: 10,
    labelBold: true,
    labelColour: INK,
    gapWidth: 8,
    axisMaximum: data.positions,
    legend: false,
    plotLeft: roomFor(keyAreaCategories(context)),
  };
}
