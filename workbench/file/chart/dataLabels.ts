import type { ChartDataLabelsState, ChartFont } from "../../excel/state";
import { vocabulary } from "../vocabulary";
import { unlessEmpty, withoutAbsent } from "../withoutAbsent";
import { element } from "../xml/element";
import { attribute, booleanAttribute, child } from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";
import { readTextProperties, writeTextProperties } from "./chartFont";

const POSITIONS = vocabulary("label position", {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
});

/** What labels can show, in file order. */
const SHOWN = [
  ["showLegendKey", "showLegendKey"],
  ["showValue", "showVal"],
  ["showCategoryName", "showCatName"],
  ["showSeriesName", "showSerName"],
  ["showPercentage", "showPercent"],
] as const;

/** Labels of a series: its own members override the chart's. */
export function mergedLabels(
  chart: ChartDataLabelsState | undefined,
  own: ChartDataLabelsState | undefined,
): ChartDataLabelsState {
  const font = unlessEmpty<ChartFont>({ ...chart?.font, ...own?.font });
  return withoutAbsent({ ...chart, ...own, font });
}

/** Whether labels show anything. */
export function showsAnything(labels: ChartDataLabelsState | undefined): boolean {
  return SHOWN.some(([member]) => member !== "showLegendKey" && labels?.[member] === true);
}

/** Labels of a chart or series; the file must state every kind of content. */
export function writeDataLabels(labels: ChartDataLabelsState): string {
  const { numberFormat, linkNumberFormat, position } = labels;
  const format =
    numberFormat === undefined
      ? undefined
      : element("c:numFmt", { formatCode: numberFormat, sourceLinked: linkNumberFormat ?? false });
  const shown = SHOWN.map(([member, word]) =>
    element(`c:${word}`, { val: labels[member] ?? false }),
  );
  return element(
    "c:dLbls",
    {},
    format,
    writeTextProperties(labels.font),
    position === undefined || position === "None"
      ? undefined
      : element("c:dLblPos", { val: POSITIONS.toFile(position) }),
    ...shown,
    element("c:showBubbleSize", { val: false }),
  );
}

/** Labels that are switched off. */
export function noDataLabels(): string {
  return element("c:dLbls", {}, element("c:delete", { val: true }));
}

/** Reads labels; undefined if there are none or they are switched off. */
export function readDataLabels(of: XmlElement | undefined): ChartDataLabelsState | undefined {
  if (!of || booleanAttribute(child(of, "delete"), "val")) return undefined;
  const format = child(of, "numFmt");
  const shown = SHOWN.map(([member, word]): [string, boolean | undefined] => [
    member,
    booleanAttribute(child(of, word), "val") || undefined,
  ]);
  return withoutAbsent<ChartDataLabelsState>({
    numberFormat: attribute(format, "formatCode"),
    linkNumberFormat: booleanAttribute(format, "sourceLinked") || undefined,
    font: readTextProperties(of),
    position: POSITIONS.toState(attribute(child(of, "dLblPos"), "val")),
    ...Object.fromEntries(shown),
  });
}

/** The members of a series' labels that differ from the chart's. */
export function ownLabels(
  labels: ChartDataLabelsState,
  chart: ChartDataLabelsState | undefined,
): ChartDataLabelsState | undefined {
  const font = labels.font && unlessEmpty(differences(labels.font, chart?.font ?? {}));
  return unlessEmpty({ ...differences(labels, chart ?? {}), font });
}

function differences<Members extends object>(own: Members, others: Members): Members {
  const left = { ...own };
  for (const key in left) {
    if (JSON.stringify(left[key]) === JSON.stringify(others[key])) delete left[key];
  }
  return left;
}
