import { textWidth } from "../../plan/textMeasure";
import { shortTitle } from "../data/planChartData";
import { START_WIDTHS } from "./startLayout";

/** A key area's title on Start, without its trailing brackets if it is too long for one line. */
export function startTitle(title: string): string {
  return fitsOneLine(title) ? title : shortTitle(title);
}

/** True if the text fits into one line of the column of key areas. */
export function fitsOneLine(text: string): boolean {
  return textWidth(text, { size: 11 }) <= START_WIDTHS[1] - 12;
}
