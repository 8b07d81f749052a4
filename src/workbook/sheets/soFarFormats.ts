/** A level looks certain only when it is: otherwise its cell is white, in italics, with dashes. */
import { relativeAddress, textLiteral, type Area } from "../plan/address";
import { NOT_ASSESSED, QUIET, WHITE } from "../plan/palette";
import type { ConditionalFormatPlan } from "../plan/SheetPlan";
import { sheetText } from "../text/sheetText";

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
          formula: `=RIGHT(${cell},${ending.length})=${textLiteral(ending)}`,
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
