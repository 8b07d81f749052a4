/**
 * The rows repeated on every page of a report: title, status, freshness, and the table's headings.
 */
import { area, textLiteral } from "../plan/address";
import { sheetText } from "../plan/text/sheetText";
import { longDateAndTime } from "./longDateAndTime";
import { NAMES } from "../plan/names";
import { LOOK_HERE } from "../plan/palette";
import type { CellBlock, CellContent, ConditionalFormatPlan, StylePlan } from "../plan/SheetPlan";
import type { PlanContext } from "../sheets/planContext";
import { draftFormat } from "../sheets/statusFormats";
import { HEADER_STYLE, QUIET_LINE, TITLE_STYLE } from "../sheets/planShared";
import { SAMPLE_MARK } from "../sheets/data/submissionText";

export const REPORT_HEADER_ROW = 3;
export const REPORT_FIRST_ROW = 4;
/** In points. */
export const REPORT_HEAD_HEIGHTS: readonly number[] = [24, 18, 15, 28.5];

const CHANGED = sheetText("print.changed");

/** Formula for status, organisation and department at the time of printing. */
export function statusFormula({ assessment }: PlanContext): string {
  const part = (name: string): string => `IF(${name}="",""," | "&${name})`;
  const sample = assessment.details.sample === true ? `&${textLiteral(` | ${SAMPLE_MARK}`)}` : "";
  return `=UPPER(${NAMES.status})${sample}&${part(NAMES.organisation)}&${part(NAMES.department)}`;
}

/**
 * Formula for when the report was made, or that answers have changed since.
 * @param changed part of a formula that is true if they have; an error counts as changed
 * @param fresh which text says that they have not
 */
export function freshnessFormula(
  changed: string,
  now: Date,
  fresh: "print.madeOn" | "print.madeOn.departments",
): string {
  const when = longDateAndTime(now);
  const stale = textLiteral(CHANGED + sheetText("print.changedOn", { when }));
  const unchanged = textLiteral(sheetText(fresh, { when }));
  return `=IFERROR(IF(${changed},${stale},${unchanged}),${stale})`;
}

/** Title, status and freshness in the first column. */
export function headBlock(title: string, lines: readonly CellContent[]): CellBlock {
  return { row: 0, column: 0, cells: [[title], ...lines.map((line) => [line])] };
}

/** Styles of the head; `columns` is the number of the table's columns. */
export function headStyles(columns: number): readonly StylePlan[] {
  return [
    { areas: [area(0, 0)], style: TITLE_STYLE },
    { areas: [area(1, 0)], style: { bold: true, size: 11, vertical: "Center", wrap: false } },
    { areas: [area(2, 0)], style: QUIET_LINE },
    { areas: [area(REPORT_HEADER_ROW, 0, 1, columns)], style: HEADER_STYLE },
  ];
}

/** Amber for the status of a draft, and a highlight if answers have changed since. */
export function headFormats(): readonly ConditionalFormatPlan[] {
  return [
    draftFormat(area(1, 0)),
    {
      areas: [area(2, 0)],
      when: { kind: "formula", formula: `=LEFT($A$3,${CHANGED.length})=${textLiteral(CHANGED)}` },
      style: { fill: LOOK_HERE.fill, colour: LOOK_HERE.text, bold: true },
    },
  ];
}
