/** A level looks certain only when it is: otherwise its cell is white, in italics, with dashes. */
import { relativeAddress, textLiteral, type Area } from "../plan/address";
import { LOOK_HERE, NOT_ASSESSED, QUIET, WHITE } from "../plan/palette";
import type { ConditionalFormatPlan } from "../plan/SheetPlan";
import { sheetText } from "../plan/text/sheetText";
import { NOT_AGREED } from "./shownGroup";

/** The rules for cells with a level: "2 so far", "too early to say" and "not assessed". */
export function soFarFormats(areas: readonly Area[]): readonly ConditionalFormatPlan[] {
  const ending = sheetText("level.soFar", { level: "" });
  return areas.flatMap((of): readonly ConditionalFormatPlan[] => {
    const cell = `$${relativeAddress({ ...of, rows: 1, columns: 1 })}`;
    return [
      {
        areas: [of],
        when: {
          kind: "formula",
          // A mark of what is not agreed may follow.
          formula: `=RIGHT(SUBSTITUTE(${cell},${textLiteral(NOT_AGREED)},""),${ending.length})=${textLiteral(ending)}`,
        },
        style: {
          fill: WHITE,
          italic: true,
          bold: false,
          borders: [{ edges: ["left", "right"], colour: NOT_ASSESSED.rule, dashed: true }],
        },
      },
      ...(["level.tooEarly", "level.notAssessed"] as const).map((key): ConditionalFormatPlan => ({
        areas: [of],
        when: { kind: "equals", text: sheetText(key) },
        style: { colour: QUIET, italic: true, bold: false },
      })),
    ];
  });
}

/** The rule for cells with "4 of 10", where the two numbers differ. Reads only the cell itself. */
export function incompleteFormat(of: Area): ConditionalFormatPlan {
  const cell = `$${relativeAddress({ ...of, rows: 1, columns: 1 })}`;
  const middle = textLiteral(" of ");
  return {
    areas: [of],
    when: {
      kind: "formula",
      formula: `=IFERROR(LEFT(${cell},FIND(${middle},${cell})-1)<>MID(${cell},FIND(${middle},${cell})+4,9),FALSE)`,
    },
    style: { fill: LOOK_HERE.fill, colour: LOOK_HERE.text, bold: true },
  };
}
