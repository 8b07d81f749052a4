/**
 * The native charts, plotted from formula cells so that they stay up to date without the add-in.
 */
import { heatmapGrids } from "./heatmapGrids";
import { chartCategory, shortTitle } from "../data/planChartData";
import {
  CHART_NOT_APPLICABLE,
  CHART_NOT_ASSESSED,
  ERROR,
  INK,
  QUIET,
  STEPS_TO_TARGET,
} from "../../plan/palette";
import type { ChartPlan, SeriesPlan } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import { POINTS_PER_PIXEL, textWidth } from "../../plan/textMeasure";
import type { TileClass } from "../data/dataLayout";
import { allKeyAreas } from "../../../framework/framework";

export interface Placement {
  readonly name: string;
  /** In points. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const CATEGORY_FONT = { size: 9 };
const CATEGORY_PADDING = 22;
const MOST_SUMMARY_SERIES = 40;

/** Height in points of a chart with `bars` bars at a pitch in pixels. */
export function chartHeight(bars: number, pitch: number, legend: boolean): number {
  return (bars * pitch + 44 + (legend ? 44 : 0)) * POINTS_PER_PIXEL;
}

/** The level of every value code as tiles; counts by key area if there would be too many series. */
export function planHeatmapChart(context: PlanContext, placement: Placement): ChartPlan {
  const { data, framework } = context;
  if (data.positions === 0) return planCountsChart(context, placement);
  const tiles = data.tileClasses.map((tile) => tileSeries(context, tile));
  const [shared, ...others] = heatmapGrids(data.keyAreaGroups);
  const order =
    !shared.titled && others.length < framework.themes.length - 1
      ? shared.heads.join(", ")
      : ".1 on the left";
  return {
    ...placement,
    title: `Level of every value code, ${order}`,
    source: data.heatmapChart,
    series: Array.from({ length: data.positions }, () => tiles).flat(),
    labelPosition: "Center",
    labelSize: 10,
    labelBold: true,
    labelColour: INK,
    parted: true,
    gapWidth: 8,
    axisMaximum: data.positions,
    gridlines: false,
    legend: false,
    plotLeft: roomFor(keyAreaCategories(context)),
  };
}

/**
 * The Summary's chart: tiles if there are few, otherwise counts by key area. A second chart with
 * sixty series would cost as much as three sheets.
 */
export function planSummaryChart(context: PlanContext, placement: Placement): ChartPlan {
  const { data } = context;
  const series = data.positions * data.tileClasses.length;
  return series > 0 && series <= MOST_SUMMARY_SERIES
    ? planHeatmapChart(context, placement)
    : planCountsChart(context, placement);
}

/** How many value codes of each key area are at each level. */
export function planCountsChart(context: PlanContext, placement: Placement): ChartPlan {
  return {
    ...countsChart(context, placement),
    title: "Number of value codes at each level, by key area",
    source: context.data.countsChart,
    plotLeft: roomFor(keyAreaCategories(context)),
  };
}

/** The weakest level of each key area and the gap to its target. */
export function planTargetChart(context: PlanContext, placement: Placement): ChartPlan {
  const { data, framework, colours } = context;
  return {
    ...placement,
    title: "Weakest level and steps to the target (* provisional)",
    source: data.targetChart,
    series: [
      ...colours.map(({ fill, text }) => ({
        fill,
        ...(text === INK ? {} : { labelColour: text }),
      })),
      { fill: STEPS_TO_TARGET, labelColour: QUIET, labelPosition: "Center" },
    ],
    labelPosition: "InsideBase",
    labelSize: 10,
    labelBold: true,
    labelColour: INK,
    parted: false,
    gapWidth: 40,
    axisMaximum: framework.levels.length,
    gridlines: true,
    legend: true,
    plotLeft: roomFor(
      allKeyAreas(framework).map(
        (keyArea) => `${chartCategory(keyArea.ref, keyArea.title)} (not assessed)`,
      ),
    ),
  };
}

/** How many value codes of each theme are at each level: counts, never a mean. */
export function planDistributionChart(context: PlanContext, placement: Placement): ChartPlan {
  const { data } = context;
  return {
    ...countsChart(context, placement),
    title: "Number of value codes at each level",
    source: data.distributionChart,
    plotLeft: roomFor(data.themeGroups.map((group) => shortTitle(group.title))),
  };
}

function countsChart(
  context: PlanContext,
  placement: Placement,
): Omit<ChartPlan, "title" | "source" | "plotLeft"> {
  return {
    ...placement,
    series: context.data.tileClasses.map((tile) => tileSeries(context, tile)),
    labelPosition: "Center",
    labelSize: 9,
    labelBold: false,
    labelColour: INK,
    parted: true,
    gapWidth: 40,
    gridlines: false,
    legend: true,
  };
}

/** Ref and title of every key area. */
export function keyAreaCategories(context: PlanContext): readonly string[] {
  return allKeyAreas(context.framework).map((one) => chartCategory(one.ref, one.title));
}

/** The colours of a tile in a chart. */
export function tileSeries(context: PlanContext, tile: TileClass): SeriesPlan {
  if (tile.kind === "notAssessed") return { fill: CHART_NOT_ASSESSED, labelColour: QUIET };
  if (tile.kind === "notApplicable") return { fill: CHART_NOT_APPLICABLE };
  if (tile.kind === "notALevel") return { fill: ERROR.fill, labelColour: ERROR.text };
  const { fill, text } = context.colours[tile.index];
  return { fill, ...(text === INK ? {} : { labelColour: text }) };
}

/** Space for the category names in points, set so that Excel neither wraps nor skips names. */
export function roomFor(categories: readonly string[]): number {
  const widest = Math.max(...categories.map((text) => textWidth(text, CATEGORY_FONT)));
  return Math.round((widest + CATEGORY_PADDING) * POINTS_PER_PIXEL);
}
