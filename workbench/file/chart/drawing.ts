import type { ChartState, SheetState } from "../../excel/state";
import { columnWidth, rowHeight } from "../../excel/grid/measures";
import { LAST_COLUMN, LAST_ROW } from "../addresses";
import { placeNumber } from "../placeNumber";
import { emu, pointsOfEmu, roundToPixels } from "../measures";
import { element } from "../xml/element";
import {
  attribute,
  child,
  numberAttribute,
  textOf,
} from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";

type Grid = Pick<SheetState, "columns" | "rows">;

const NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
};
const CHART_URI = "http://schemas.openxmlformats.org/drawingml/2006/chart";

function columnSize(grid: Grid, column: number): number {
  return emu(roundToPixels(columnWidth(grid, column)));
}

function rowSize(grid: Grid, row: number): number {
  return emu(rowHeight(grid, row));
}

/** The column or row in which a distance ends, and how far into it; distances in EMU. */
function cellAt(distance: number, size: (index: number) => number): [number, number] {
  let index = 0;
  let rest = distance;
  while (rest >= size(index) && index < 10_000) {
    rest -= size(index);
    index += 1;
  }
  return [index, rest];
}

function distanceOf(index: number, size: (index: number) => number): number {
  return Array.from({ length: index }, (_, each) => size(each)).reduce(
    (sum, each) => sum + each,
    0,
  );
}

/** A chart's frame: anchored to a cell with a fixed size, so that row heights do not stretch it. */
function anchor(chart: ChartState, number: number, relationship: string, grid: Grid): string {
  const [column, columnOffset] = cellAt(emu(chart.left), (each) => columnSize(grid, each));
  const [row, rowOffset] = cellAt(emu(chart.top), (each) => rowSize(grid, each));
  const from = [
    ["col", column],
    ["colOff", columnOffset],
    ["row", row],
    ["rowOff", rowOffset],
  ].map(([name, value]) => element(`xdr:${name}`, {}, String(value)));
  const size = { cx: emu(chart.width), cy: emu(chart.height) };
  const properties = [
    element("xdr:cNvPr", { id: number + 1, name: chart.name }),
    element("xdr:cNvGraphicFramePr"),
  ];
  const place = element("a:off", { x: 0, y: 0 }) + element("a:ext", { cx: 0, cy: 0 });
  const graphic = element(
    "a:graphicData",
    { uri: CHART_URI },
    element("c:chart", { "r:id": relationship }),
  );
  const frame = element(
    "xdr:graphicFrame",
    { macro: "" },
    element("xdr:nvGraphicFramePr", {}, ...properties),
    element("xdr:xfrm", {}, place),
    element("a:graphic", {}, graphic),
  );
  return element(
    "xdr:oneCellAnchor",
    {},
    element("xdr:from", {}, ...from),
    element("xdr:ext", size),
    frame,
    element("xdr:clientData"),
  );
}

/** A sheet's drawing with the frames of its charts; relationships are in the charts' order. */
export function writeDrawing(sheet: SheetState, relationships: readonly string[]): string {
  const anchors = sheet.charts.map((chart, index) =>
    anchor(chart, index + 1, relationships[index], sheet),
  );
  return element("xdr:wsDr", NAMESPACES, ...anchors);
}

function pointAt(marker: XmlElement | undefined, grid: Grid): { left: number; top: number } {
  const text = (name: string) => textOf(child(marker, name)) || "0";
  const place = (name: string, last: number) => placeNumber(text(name), [0, last], "a chart") ?? 0;
  const offset = (name: string) => Number(text(name)) || 0;
  const column = place("col", LAST_COLUMN);
  const row = place("row", LAST_ROW);
  return {
    left: distanceOf(column, (each) => columnSize(grid, each)) + offset("colOff"),
    top: distanceOf(row, (each) => rowSize(grid, each)) + offset("rowOff"),
  };
}

/** Position and size of an anchor of any of the three kinds, in points. */
export function readAnchor(
  anchorNode: XmlElement,
  grid: Grid,
): Pick<ChartState, "left" | "top" | "width" | "height"> {
  const position = child(anchorNode, "pos");
  const number = (of: XmlElement | undefined, name: string) => numberAttribute(of, name) ?? 0;
  const { left, top } = position
    ? { left: number(position, "x"), top: number(position, "y") }
    : pointAt(child(anchorNode, "from"), grid);
  const extent = child(anchorNode, "ext");
  const end = pointAt(child(anchorNode, "to"), grid);
  return {
    left: pointsOfEmu(left),
    top: pointsOfEmu(top),
    width: pointsOfEmu(extent ? number(extent, "cx") : end.left - left),
    height: pointsOfEmu(extent ? number(extent, "cy") : end.top - top),
  };
}

/** The name of the anchored object. */
export function readAnchorName(anchorNode: XmlElement): string {
  const frame = child(anchorNode, "graphicFrame", "nvGraphicFramePr", "cNvPr");
  return attribute(frame, "name") ?? "";
}
