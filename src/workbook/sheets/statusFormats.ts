/** Conditional formats that follow the status: draft, Final, and answers changed since. */
import { absoluteAddress, textLiteral, type Area } from "../plan/address";
import { DRAFT_TEXT, LOOK_HERE, WHITE } from "../plan/palette";
import type { ConditionalFormatPlan } from "../plan/SheetPlan";
import { sheetText } from "../plan/text/sheetText";

/** Amber for the status line while the assessment is a draft. */
export function draftFormat(cell: Area): ConditionalFormatPlan {
  return {
    areas: [cell],
    when: {
      kind: "formula",
      formula: `=LEFT(${absoluteAddress(cell)},5)="DRAFT"`,
    },
    style: { colour: DRAFT_TEXT },
  };
}

/** How the text begins that says that somebody set Final while value codes are not assessed. */
const [BY_HAND] = sheetText("submission.byHand.notAssessed", { count: "\n" }).split("\n");

/**
 * Amber for the submission text if somebody marked an assessment final that is not fully assessed.
 */
export function finalByHandFormat(cell: Area): ConditionalFormatPlan {
  return {
    areas: [cell],
    when: {
      kind: "formula",
      formula: `=LEFT(${absoluteAddress(cell)},${BY_HAND.length})=${textLiteral(BY_HAND)}`,
    },
    style: { colour: DRAFT_TEXT, bold: true },
  };
}

/**
 * White for the cells of answers once the status is Final, by hand too, as on the theme sheets.
 * @param status the cell with the status
 */
export function finalFormat(status: Area, ...areas: readonly Area[]): ConditionalFormatPlan {
  return {
    areas,
    when: { kind: "formula", formula: `=TRIM(${absoluteAddress(status)})="Final"` },
    style: { fill: WHITE },
  };
}

/** How both texts about changed answers begin. */
const [ANSWERS_CHANGED] = sheetText("summary.changed", { date: "\n" }).split("\n");

/**
 * Highlights the line saying that answers changed; it can also show what Submit recorded.
 */
export function changedFormat(cell: Area, columns: number): ConditionalFormatPlan {
  return {
    areas: [{ ...cell, columns }],
    when: {
      kind: "formula",
      formula: `=LEFT(${absoluteAddress(cell)},${ANSWERS_CHANGED.length})=${textLiteral(ANSWERS_CHANGED)}`,
    },
    style: { fill: LOOK_HERE.fill, colour: LOOK_HERE.text, bold: true },
  };
}
