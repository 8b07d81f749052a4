/** Colours and fonts of a chart if its state sets none. */
import type { ChartFont, ChartState } from "../../excel/state";
import { fontFamily } from "../sheet/cellStyle";
import { pixels } from "../sheet/measures";

/** Excel's own colours for series without one. */
const SERIES_COLOURS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** The fill of a series. */
export function seriesColour(chart: ChartState, series: number): string {
  const automatic = SERIES_COLOURS[series % SERIES_COLOURS.length] ?? "#4472C4";
  return chart.series[series]?.fillColor ?? automatic;
}

/** Text attributes for a font on top of the chart's own. */
export function fontAttributes(chart: ChartState, font: ChartFont = {}) {
  const all = { ...chart.font, ...font };
  return {
    fontFamily: fontFamily(all.name),
    fontSize: pixels((all.size ?? 10) * 100) / 100,
    fontWeight: all.bold ? "bold" : "normal",
    fontStyle: all.italic ? "italic" : "normal",
    fill: all.color ?? "#595959",
  };
}
