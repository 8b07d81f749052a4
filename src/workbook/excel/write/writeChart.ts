/** Writes a chart's plan as Office.js calls: settings on the chart once, few per series. */
import { relativeAddress } from "../../plan/address";
import { INK, NAVY, WHITE } from "../../plan/palette";
import type { ChartPlan } from "../../plan/SheetPlan";

const TYPEFACE = "Calibri";
/** Space in points above the plot for the title, and below it for a legend or an empty margin. */
const TITLE_ROOM = 30;
const AXIS_TITLE_ROOM = 16;
const AXIS_NUMBERS_ROOM = 14;
const LEGEND_ROOM = 38;
const FOOT_ROOM = 6;
const RIGHT_ROOM = 12;
/** Of a further line of the legend. */
const LEGEND_LINE = 14;
const SMALL_PLOT = 40;

/** Adds the chart to the sheet; its figures are on the data sheet. */
export function writeChart(
  sheet: Excel.Worksheet,
  dataSheet: Excel.Worksheet,
  plan: ChartPlan,
): void {
  // Explicitly "Columns": "Auto" swaps rows and columns between web and desktop.
  const chart = sheet.charts.add(
    plan.kind === "clustered" ? "BarClustered" : "BarStacked",
    dataSheet.getRange(relativeAddress(plan.source)),
    "Columns",
  );
  chart.name = plan.name;
  chart.left = plan.left;
  chart.top = plan.top;
  chart.width = plan.width;
  chart.height = plan.height;
  chart.format.font.name = TYPEFACE;
  chart.format.font.size = 9;
  chart.format.font.color = INK;
  chart.format.border.lineStyle = "None";
  chart.title.text = plan.title;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = NAVY;
  chart.legend.visible = plan.legend;
  if (plan.legend) chart.legend.position = "Bottom";
  writeAxes(chart, plan);
  const top =
    TITLE_ROOM +
    (plan.axisTitles === undefined ? 0 : AXIS_TITLE_ROOM) +
    (plan.wholeNumbers === undefined ? 0 : AXIS_NUMBERS_ROOM);
  // Small first: Excel keeps the plot inside the chart and would move a wide one to the left.
  chart.plotArea.insideWidth = SMALL_PLOT;
  chart.plotArea.insideHeight = SMALL_PLOT;
  chart.plotArea.insideLeft = plan.plotLeft;
  chart.plotArea.insideTop = top;
  chart.plotArea.insideWidth = plan.width - plan.plotLeft - RIGHT_ROOM;
  chart.plotArea.insideHeight =
    plan.height -
    top -
    (plan.legend ? LEGEND_ROOM + (plan.moreLegendLines ?? 0) * LEGEND_LINE : FOOT_ROOM);
  writeSeries(chart, plan);
}

function writeAxes(chart: Excel.Chart, plan: ChartPlan): void {
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.majorTickMark = "None";
  categoryAxis.format.line.clear();
  valueAxis.minimum = 0;
  if (plan.axisMaximum !== undefined) valueAxis.maximum = plan.axisMaximum;
  valueAxis.majorGridlines.visible = false;
  if (plan.axisTitles === undefined) {
    valueAxis.visible = false;
    return;
  }
  // A reversed chart has this axis at its top. Mostly it has only the title: the labels are the figures.
  if (plan.wholeNumbers === undefined) valueAxis.tickLabelPosition = "None";
  else {
    valueAxis.majorUnit = 1;
    valueAxis.numberFormat = plan.wholeNumbers;
  }
  valueAxis.majorTickMark = "None";
  valueAxis.format.line.clear();
  categoryAxis.title.text = plan.axisTitles.categories;
  valueAxis.title.text = plan.axisTitles.values;
}

function writeSeries(chart: Excel.Chart, plan: ChartPlan): void {
  chart.dataLabels.showValue = true;
  chart.dataLabels.linkNumberFormat = true;
  chart.dataLabels.position = plan.kind === "clustered" ? "OutsideEnd" : "Center";
  chart.dataLabels.format.font.size = plan.labelSize;
  chart.dataLabels.format.font.bold = plan.labelBold;
  chart.dataLabels.format.font.color = plan.labelColour;
  const first = chart.series.getItemAt(0);
  first.gapWidth = plan.gapWidth;
  if (plan.kind !== "clustered") first.overlap = 100;
  plan.series.forEach((seriesPlan, index) => {
    const series = index === 0 ? first : chart.series.getItemAt(index);
    series.format.fill.setSolidColor(seriesPlan.fill);
    // Must be white: a bar of length 0 draws its border as a line.
    series.format.line.color = WHITE;
    if (seriesPlan.labelColour !== undefined) {
      series.dataLabels.format.font.color = seriesPlan.labelColour;
    }
  });
}
