/** The chart of counts, plotted from formula cells so that it stays up to date without the add-in. */
import { chartCategory } from "../data/planChartData";
import { CHART_NOT_APPLICABLE, CHART_NOT_ASSESSED, ERROR, INK } from "../../plan/palette";
import type { ChartPlan, SeriesPlan } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import { POINTS_PER_PIXEL, textWidth } from "../../plan/textMeasure";
import type { TileClass } from "../data/dataLayout";
import { groupWord } from "../data/summaryTexts";
import { sheetText } from "../../plan/text/sheetText";
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
/** In pixels: a bar with its gap, and the titles and legend around the bars. */
const BAR_PITCH = 27;
const AROUND_BARS = 108;
/** Of a scale with so many levels that they take a third line. */
const LEGEND_ACROSS = 5;
const LEGEND_LINE = 19;
/** In points. */
const AXIS_TITLE_ROOM = 14;

/** Height in points of the chart of counts. */
export function countsHeight({ keyAreaGroups, tileClasses }: PlanContext["data"]): number {
  const legend = moreLegendLines(tileClasses.length) * LEGEND_LINE;
  return (keyAreaGroups.length * BAR_PITCH + AROUND_BARS + legend) * POINTS_PER_PIXEL;
}

function moreLegendLines(names: number): number {
  return Math.max(0, Math.ceil(names / LEGEND_ACROSS) - 2);
}

/** How many value codes of each key area are at each level: counts, never a mean. */
export function planCountsChart(context: PlanContext, placement: Placement): ChartPlan {
  const word = groupWord(context);
  const more = moreLegendLines(context.data.tileClasses.length);
  const categories = sheetText(word === "theme" ? "start.theme" : "start.keyArea");
  return {
    ...placement,
    title: sheetText("chart.counts", { word }),
    axisTitles: { categories, values: sheetText("chart.counts.values") },
    source: context.data.countsChart,
    series: context.data.tileClasses.map((tile) => tileSeries(context, tile)),
    labelSize: 9,
    labelBold: false,
    labelColour: INK,
    gapWidth: 40,
    legend: true,
    ...(more === 0 ? {} : { moreLegendLines: more }),
    plotLeft: roomFor(keyAreaCategories(context)) + AXIS_TITLE_ROOM,
  };
}

/** Ref and title of every key area. */
export function keyAreaCategories(context: PlanContext): readonly string[] {
  return allKeyAreas(context.framework).map((one) => chartCategory(one.ref, one.title));
}

/** The colours of a tile in a chart. */
export function tileSeries(context: PlanContext, tile: TileClass): SeriesPlan {
  // Signs in the chart's own label colour: one of their own costs four actions for each series.
  if (tile.kind === "notAssessed") return { fill: CHART_NOT_ASSESSED };
  if (tile.kind === "notApplicable") return { fill: CHART_NOT_APPLICABLE };
  if (tile.kind === "notALevel") return { fill: ERROR.fill };
  const { fill, text } = context.colours[tile.index];
  return { fill, ...(text === INK ? {} : { labelColour: text }) };
}

/** Space for the category names in points, set so that Excel neither wraps nor skips names. */
export function roomFor(categories: readonly string[]): number {
  const widest = Math.max(...categories.map((text) => textWidth(text, CATEGORY_FONT)));
  return Math.round((widest + CATEGORY_PADDING) * POINTS_PER_PIXEL);
}
