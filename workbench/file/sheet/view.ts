import type { SheetState } from "../../excel/state";
import { cellAddress } from "../addresses";
import { element } from "../xml/element";
import {
  attribute,
  booleanAttribute,
  child,
  numberAttribute,
} from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";

type View = Pick<SheetState, "showGridlines" | "showHeadings" | "frozenRows" | "frozenColumns">;

function pane(rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return "";
  const place = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  const attributes = {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: cellAddress(rows, columns),
    activePane: place,
    state: "frozen",
  };
  return element("pane", attributes) + element("selection", { pane: place });
}

/** How a sheet is shown: gridlines, headings, frozen rows and columns. */
export function writeView(sheet: View, active: boolean): string {
  const attributes = {
    showGridLines: sheet.showGridlines ? undefined : false,
    showRowColHeaders: sheet.showHeadings ? undefined : false,
    tabSelected: active ? true : undefined,
    workbookViewId: 0,
  };
  const view = element("sheetView", attributes, pane(sheet.frozenRows, sheet.frozenColumns));
  return element("sheetViews", {}, view);
}

/** Reads it; a split that is not frozen counts as none. */
export function readView(worksheet: XmlElement): View {
  const view = child(worksheet, "sheetViews", "sheetView");
  const split = child(view, "pane");
  const frozen = /^frozen/.test(attribute(split, "state") ?? "");
  return {
    showGridlines: booleanAttribute(view, "showGridLines") ?? true,
    showHeadings: booleanAttribute(view, "showRowColHeaders") ?? true,
    frozenRows: frozen ? (numberAttribute(split, "ySplit") ?? 0) : 0,
    frozenColumns: frozen ? (numberAttribute(split, "xSplit") ?? 0) : 0,
  };
}
