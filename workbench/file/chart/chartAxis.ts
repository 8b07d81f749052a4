import type { ChartAxisState } from "../../excel/state";
import { vocabulary } from "../vocabulary";
import { withoutAbsent } from "../withoutAbsent";
import { element } from "../xml/element";
import {
  attribute,
  booleanAttribute,
  child,
  numberAttribute,
} from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";
import { readRichText, readTextProperties, writeRichText, writeTextProperties } from "./chartFont";
import { readShape, writeShape } from "./shapeStyle";

const TICK_LABELS = vocabulary("tick label position", {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
});
const TICK_MARKS = vocabulary("tick mark", {
  None: "none",
  Inside: "in",
  Outside: "out",
  Cross: "cross",
});

interface AxisPlace {
  kind: "category" | "value";
  /** Position of the axis: bottom, left. */
  position: "b" | "l";
  id: number;
  crosses: number;
}

function numberElement(name: string, val: number | undefined): string | undefined {
  return val === undefined ? undefined : element(name, { val });
}

function wordElement(
  name: string,
  word: string | undefined,
  words: { toFile(word: string): string },
): string | undefined {
  return word === undefined ? undefined : element(name, { val: words.toFile(word) });
}

function gridlines(name: string, color?: string): string {
  return element(name, {}, color === undefined ? undefined : writeShape(undefined, { color }));
}

function scaling(axis: ChartAxisState): string {
  const orientation = axis.reversePlotOrder ? "maxMin" : "minMax";
  return element(
    "c:scaling",
    {},
    element("c:orientation", { val: orientation }),
    numberElement("c:max", axis.maximum),
    numberElement("c:min", axis.minimum),
  );
}

/** Elements that only one of the two kinds has. */
function ending(axis: ChartAxisState, kind: AxisPlace["kind"]): string[] {
  if (kind === "value") {
    const unit = numberElement("c:majorUnit", axis.majorUnit) ?? "";
    return [element("c:crossBetween", { val: "between" }), unit];
  }
  return [
    element("c:auto", { val: true }),
    element("c:lblAlgn", { val: "ctr" }),
    element("c:lblOffset", { val: 100 }),
    numberElement("c:tickLblSkip", axis.tickLabelSpacing) ?? "",
    element("c:noMultiLvlLbl", { val: false }),
  ];
}

/** An axis. Value axes have major gridlines unless set otherwise, as in Excel's new charts. */
export function writeAxis(axis: ChartAxisState, place: AxisPlace): string {
  const major = axis.majorGridlinesVisible ?? place.kind === "value";
  const line = axis.lineVisible === false ? { style: "None" } : { color: axis.lineColor };
  const { title, numberFormat } = axis;
  return element(
    place.kind === "value" ? "c:valAx" : "c:catAx",
    {},
    element("c:axId", { val: place.id }),
    scaling(axis),
    element("c:delete", { val: axis.visible === false }),
    element("c:axPos", { val: place.position }),
    major ? gridlines("c:majorGridlines", axis.majorGridlinesColor) : undefined,
    axis.minorGridlinesVisible ? gridlines("c:minorGridlines") : undefined,
    title === undefined
      ? undefined
      : element("c:title", {}, writeRichText(title), element("c:overlay", { val: false })),
    numberFormat === undefined
      ? undefined
      : element("c:numFmt", { formatCode: numberFormat, sourceLinked: false }),
    wordElement("c:majorTickMark", axis.majorTickMark, TICK_MARKS),
    wordElement("c:minorTickMark", axis.minorTickMark, TICK_MARKS),
    wordElement("c:tickLblPos", axis.tickLabelPosition, TICK_LABELS),
    writeShape(undefined, line),
    writeTextProperties(axis.font),
    element("c:crossAx", { val: place.crosses }),
    element("c:crosses", { val: "autoZero" }),
    ...ending(axis, place.kind),
  );
}

/** Reads an axis. */
export function readAxis(of: XmlElement | undefined, kind: AxisPlace["kind"]): ChartAxisState {
  const val = (...path: string[]) => attribute(child(of, ...path), "val");
  const number = (...path: string[]) => numberAttribute(child(of, ...path), "val");
  const major = child(of, "majorGridlines");
  const { line } = readShape(of);
  return withoutAbsent<ChartAxisState>({
    visible: booleanAttribute(child(of, "delete"), "val") ? false : undefined,
    minimum: number("scaling", "min"),
    maximum: number("scaling", "max"),
    majorUnit: number("majorUnit"),
    reversePlotOrder: val("scaling", "orientation") === "maxMin" || undefined,
    majorGridlinesVisible: kind === "value" || major ? major !== undefined : undefined,
    majorGridlinesColor: readShape(major).line.color,
    minorGridlinesVisible: child(of, "minorGridlines") ? true : undefined,
    tickLabelPosition: TICK_LABELS.toState(val("tickLblPos")),
    tickLabelSpacing: number("tickLblSkip"),
    majorTickMark: TICK_MARKS.toState(val("majorTickMark")),
    minorTickMark: TICK_MARKS.toState(val("minorTickMark")),
    numberFormat: attribute(child(of, "numFmt"), "formatCode"),
    title: readRichText(child(of, "title"))?.text,
    font: readTextProperties(of),
    lineColor: line.color,
    lineVisible: line.style === "None" ? false : undefined,
  });
}
