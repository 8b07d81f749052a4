/** The Summary as lines from top to bottom, before they have row numbers. */
import type { CellContent, ConditionalFormatPlan, Style } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import { SECTION_STYLE } from "../planShared";

export interface SummaryLine {
  /** In points. */
  readonly height: number;
  /** By column; the others are truly empty, so that texts can overflow them. */
  readonly cells: Readonly<Partial<Record<number, CellContent>>>;
  readonly styles: readonly LineStyle[];
}

export interface LineStyle {
  readonly column: number;
  readonly columns: number;
  readonly style: Style;
}

/** Lines that stay on one page. */
export interface SummarySection {
  readonly lines: readonly SummaryLine[];
  /** Rules for the section's cells. */
  readonly formats: (row: number) => readonly ConditionalFormatPlan[];
}

/** Heights in points; no cell wraps, so they are always enough. */
export const HEIGHTS = {
  title: 25.5,
  head: 21,
  tile: 24,
  sentence: 15,
  tableHead: 18,
  row: 16.5,
  detail: 15,
  small: 14.25,
} as const;

/** A line of one text in the first column. */
export function textLine(content: CellContent, height: number, style: Style): SummaryLine {
  return { height, cells: { 0: content }, styles: [{ column: 0, columns: 1, style }] };
}

/** The heading of a section. */
export function headLine(title: CellContent): SummaryLine {
  return textLine(title, HEIGHTS.head, { ...SECTION_STYLE, size: 13 });
}

/** A formula that shows a sentence of the data sheet. */
export function sentence(
  { data, onData }: PlanContext,
  key: Parameters<PlanContext["data"]["text"]>[0],
): CellContent {
  return { formula: `=${onData(data.text(key))}` };
}
