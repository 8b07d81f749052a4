import type { ChartState, WorkbookState } from "../../excel/state";
import { tidyPoints } from "../measures";
import { unlessEmpty } from "../withoutAbsent";
import { element } from "../xml/element";
import { attribute, child, numberAttribute } from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";
import { writeAxis } from "./chartAxis";
import { writeSeries } from "./chartSeries";
import { CHART_TYPES } from "./chartTypes";
import { writeDataLabels } from "./dataLabels";
import { readShape, writeShape } from "./shapeStyle";

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

/** Position and size of the inner plot area as fractions of the chart, as far as they are set. */
function layout({ plotArea, width, height }: ChartState): string {
  const share = (name: string, points: number | undefined, whole: number) =>
    points === undefined ? undefined : element(name, { val: points / whole });
  const values = [
    share("c:x", plotArea?.insideLeft, width),
    share("c:y", plotArea?.insideTop, height),
    share("c:w", plotArea?.insideWidth, width),
    share("c:h", plotArea?.insideHeight, height),
  ];
  if (values.join("") === "") return element("c:layout");
  const edge = (name: string, value: string | undefined) =>
    value === undefined ? undefined : element(name, { val: "edge" });
  const modes = [edge("c:xMode", values[0]), edge("c:yMode", values[1])];
  const target = element("c:layoutTarget", { val: "inner" });
  return element("c:layout", {}, element("c:manualLayout", {}, target, ...modes, ...values));
}

/** Excel considers a file damaged if stacked bars have outside labels. */
function refuseOutsideLabels(chart: ChartState): void {
  const labels = [chart.dataLabels, ...chart.series.map((series) => series.dataLabels)];
  if (labels.some((each) => each?.position === "OutsideEnd")) {
    throw new Error(`Labels of stacked bars cannot stand outside them: chart "${chart.name}".`);
  }
}

function barChart(chart: ChartState, workbook: WorkbookState): string {
  const [direction, grouping] = CHART_TYPES.toFile(chart.type).split(" ");
  const gapWidth = chart.series.find((series) => series.gapWidth !== undefined)?.gapWidth;
  const overlap = chart.series.find((series) => series.overlap !== undefined)?.overlap;
  const stacked = grouping !== "clustered";
  if (stacked) refuseOutsideLabels(chart);
  return element(
    "c:barChart",
    {},
    element("c:barDir", { val: direction }),
    element("c:grouping", { val: grouping }),
    element("c:varyColors", { val: false }),
    ...chart.series.map((series, index) => writeSeries(series, index, chart, workbook)),
    chart.dataLabels && writeDataLabels(chart.dataLabels),
    gapWidth === undefined ? undefined : element("c:gapWidth", { val: gapWidth }),
    // Without overlap, stacked bars would be drawn side by side.
    overlap === undefined && !stacked ? undefined : element("c:overlap", { val: overlap ?? 100 }),
    element("c:axId", { val: CATEGORY_AXIS }),
    element("c:axId", { val: VALUE_AXIS }),
  );
}

/**
 * The plot area: its position, bars and axes.
 * @throws Error for a chart that is not of bars or that Excel would not open.
 */
export function writePlotArea(chart: ChartState, workbook: WorkbookState): string {
  const lying = CHART_TYPES.toFile(chart.type).startsWith("bar");
  const category = { kind: "category", id: CATEGORY_AXIS, crosses: VALUE_AXIS } as const;
  const value = { kind: "value", id: VALUE_AXIS, crosses: CATEGORY_AXIS } as const;
  return element(
    "c:plotArea",
    {},
    layout(chart),
    barChart(chart, workbook),
    writeAxis(chart.categoryAxis, { ...category, position: lying ? "l" : "b" }),
    writeAxis(chart.valueAxis, { ...value, position: lying ? "b" : "l" }),
    writeShape(chart.plotArea?.fillColor),
  );
}

/** Reads position and fill of a plot area. */
export function readPlotAreaPlace(
  plotArea: XmlElement | undefined,
  { width, height }: Pick<ChartState, "width" | "height">,
): ChartState["plotArea"] {
  const manual = child(plotArea, "layout", "manualLayout");
  const inner = attribute(child(manual, "layoutTarget"), "val") === "inner";
  const points = (name: string, whole: number) => {
    const share = inner ? numberAttribute(child(manual, name), "val") : undefined;
    return share === undefined ? undefined : tidyPoints(share * whole);
  };
  return unlessEmpty({
    insideLeft: points("x", width),
    insideTop: points("y", height),
    insideWidth: points("w", width),
    insideHeight: points("h", height),
    fillColor: readShape(plotArea).fill,
  });
}
