import type { ChartSeriesState, ChartState, WorkbookState } from "../../excel/state";
import { withoutAbsent } from "../withoutAbsent";
import { element, escapeText } from "../xml/element";
import { booleanAttribute, child, textOf } from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";
import {
  mergedLabels,
  noDataLabels,
  ownLabels,
  readDataLabels,
  showsAnything,
  writeDataLabels,
} from "./dataLabels";
import { categoryReference, numberReference, textReference } from "./referenceCache";
import { readShape, writeShape } from "./shapeStyle";

function labelsOf(series: ChartSeriesState, chart: ChartState): string | undefined {
  if (series.hasDataLabels === false) return noDataLabels();
  const merged = mergedLabels(chart.dataLabels, series.dataLabels);
  const shown = showsAnything(merged);
  if (!shown && series.hasDataLabels === undefined) return undefined;
  // Labels that are switched on without further settings show the value.
  const plain = series.hasDataLabels && merged.showValue === undefined && !shown;
  return writeDataLabels(plain ? { ...merged, showValue: true } : merged);
}

/** A series with the current values of the cells it refers to. */
export function writeSeries(
  series: ChartSeriesState,
  index: number,
  chart: ChartState,
  workbook: WorkbookState,
): string {
  const { name, categories } = series;
  const text = name.startsWith("=")
    ? textReference(workbook, name)
    : element("c:v", {}, escapeText(name));
  const line = { color: series.lineColor, weight: series.lineWeight, style: series.lineStyle };
  return element(
    "c:ser",
    {},
    element("c:idx", { val: index }),
    element("c:order", { val: index }),
    element("c:tx", {}, text),
    writeShape(series.fillColor, line),
    element("c:invertIfNegative", { val: false }),
    labelsOf(series, chart),
    categories === undefined
      ? undefined
      : element("c:cat", {}, categoryReference(workbook, categories)),
    element("c:val", {}, numberReference(workbook, series.values)),
  );
}

/** The formula of a reference of any kind, with leading "=". */
function formulaOf(of: XmlElement | undefined): string | undefined {
  const formula = child(of, "numRef", "f") ?? child(of, "strRef", "f");
  return formula ? `=${textOf(formula)}` : undefined;
}

/** Reads a series; all series of a chart share gap and overlap. */
export function readSeries(
  of: XmlElement,
  chart: Pick<ChartState, "dataLabels">,
  spacing: Pick<ChartSeriesState, "gapWidth" | "overlap">,
): ChartSeriesState {
  const name = child(of, "tx");
  const { fill, line } = readShape(of);
  const labelsNode = child(of, "dLbls");
  const labels = readDataLabels(labelsNode);
  const switchedOff = booleanAttribute(child(labelsNode, "delete"), "val");
  return withoutAbsent<ChartSeriesState>({
    name: formulaOf(name) ?? textOf(child(name, "v")),
    values: formulaOf(child(of, "val")) ?? "",
    categories: formulaOf(child(of, "cat")),
    fillColor: fill,
    lineColor: line.color,
    lineWeight: line.weight,
    lineStyle: line.style,
    ...spacing,
    hasDataLabels: switchedOff ? false : showsAnything(labels) || undefined,
    dataLabels: labels && ownLabels(labels, chart.dataLabels),
  });
}
