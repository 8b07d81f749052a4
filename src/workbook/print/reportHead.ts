/** The rows that every page of a report repeats: what it is, whose, how fresh, and the table's heads. */
import { area, textLiteral } from "../plan/address";
import { longDateAndTime } from "./longDateAndTime";
import { NAMES } from "../plan/names";
import { LOOK_HERE } from "../plan/palette";
import type { CellBlock, CellContent, ConditionalFormatPlan, StylePlan } from "../plan/SheetPlan";
import type { PlanContext } from "../sheets/planContext";
import { draftFormat, HEADER_STYLE, QUIET_LINE, TITLE_STYLE } from "../sheets/planShared";
import { SAMPLE_MARK } from "../sheets/data/submissionText";

export const REPORT_HEADER_ROW = 3;
export const REPORT_FIRST_ROW = 4;
/** Points. */
export const REPORT_HEAD_HEIGHTS: readonly number[] = [24, 18, 15, 28.5];

const CHANGED = "Answers changed since this was written";

/** Status, organisation and department as they are when it is printed. */
export function statusFormula({ assessment }: PlanContext): string {
  const part = (name: string): string => `IF(${name}="",""," | "&${name})`;
  const sample = assessment.details.sample === true ? `&${textLiteral(` | ${SAMPLE_MARK}`)}` : "";
  return `=UPPER(${NAMES.status})${sample}&${part(NAMES.organisation)}&${part(NAMES.department)}`;
}

/**
 * When it was written, or that answers have changed since.
 * @param changed a formula's part that is true where they have; an error counts as changed
 */
export function freshnessFormula(changed: string, now: Date): string {
  const when = longDateAndTime(now);
  const stale = textLiteral(`${CHANGED} on ${when}: have it written again.`);
  const fresh = textLiteral(`Written on ${when}. No answer has changed since.`);
  return `=IFERROR(IF(${changed},${stale},${fresh}),${stale})`;
}

/** Title, status and freshness in the first column. */
export function headBlock(title: string, lines: readonly CellContent[]): CellBlock {
  return { row: 0, column: 0, cells: [[title], ...lines.map((line) => [line])] };
}

/** Looks of the head; `columns` counts those of the table. */
export function headStyles(columns: number): readonly StylePlan[] {
  return [
    { areas: [area(0, 0)], style: TITLE_STYLE },
    { areas: [area(1, 0)], style: { bold: true, size: 11, vertical: "Center", wrap: false } },
    { areas: [area(2, 0)], style: QUIET_LINE },
    { areas: [area(REPORT_HEADER_ROW, 0, 1, columns)], style: HEADER_STYLE },
  ];
}

/** The status in amber while it is a draft; what has changed since stands out. */
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
