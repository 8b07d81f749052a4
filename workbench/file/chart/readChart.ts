import type { ChartState } from "../../excel/state";
import { withoutAbsent } from "../withoutAbsent";
import {
  attribute,
  booleanAttribute,
  child,
  children,
  numberAttribute,
} from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";
import { readAxis } from "./chartAxis";
import { readRichText, readTextProperties } from "./chartFont";
import { readSeries } from "./chartSeries";
import { CHART_TYPES } from "./chartTypes";
import { readDataLabels } from "./dataLabels";
import { readPlotAreaPlace } from "./plotArea";
import { readShape } from "./shapeStyle";
import { BLANKS, LEGEND_POSITIONS } from "./writeChart";

function val(of: XmlElement | undefined, name: string): string | undefined {
  return attribute(child(of, name), "val");
}

function readTitle(chart: XmlElement | undefined): ChartState["title"] {
  const node = child(chart, "title");
  const rich = readRichText(node);
  if (!rich) return undefined;
  const overlay = booleanAttribute(child(node, "overlay"), "val") || undefined;
  return withoutAbsent({ visible: true, overlay, ...rich });
}

function readLegend(chart: XmlElement | undefined): ChartState["legend"] {
  const node = child(chart, "legend");
  if (!node) return { visible: false };
  return withoutAbsent({
    visible: true,
    position: LEGEND_POSITIONS.toState(val(node, "legendPos")),
    overlay: booleanAttribute(child(node, "overlay"), "val") || undefined,
    font: readTextProperties(node),
  });
}

/** A chart's position on its sheet, and its name there. */
type ChartFrame = Pick<ChartState, "id" | "name" | "left" | "top" | "width" | "height">;

/** Reads a chart's part; undefined for a chart that is not of bars. */
export function readChart(root: XmlElement, frame: ChartFrame): ChartState | undefined {
  const chart = child(root, "chart");
  const plotArea = child(chart, "plotArea");
  const bars = child(plotArea, "barChart");
  const type = CHART_TYPES.toState(`${val(bars, "barDir")} ${val(bars, "grouping")}`);
  if (!bars || type === undefined) return undefined;
  const dataLabels = readDataLabels(child(bars, "dLbls"));
  const spacing = {
    gapWidth: numberAttribute(child(bars, "gapWidth"), "val"),
    overlap: numberAttribute(child(bars, "overlap"), "val"),
  };
  const { fill, line } = readShape(root);
  return withoutAbsent<ChartState>({
    ...frame,
    type,
    title: readTitle(chart),
    legend: readLegend(chart),
    font: readTextProperties(root),
    fillColor: fill,
    borderVisible: line.style === "None" ? false : undefined,
    borderColor: line.color,
    plotArea: readPlotAreaPlace(plotArea, frame),
    dataLabels,
    categoryAxis: readAxis(child(plotArea, "catAx") ?? child(plotArea, "dateAx"), "category"),
    valueAxis: readAxis(child(plotArea, "valAx"), "value"),
    plotVisibleOnly: val(chart, "plotVisOnly") === "0" ? false : undefined,
    displayBlanksAs: BLANKS.toState(val(chart, "dispBlanksAs")),
    series: children(bars, "ser").map((node) => readSeries(node, { dataLabels }, spacing)),
  });
}
