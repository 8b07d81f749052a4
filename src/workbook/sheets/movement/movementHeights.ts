/** Row heights of the sheet Movement. */
import { heightOfTexts } from "../../plan/heightOfTexts";
import { countLines, heightOfLines } from "../../plan/textMeasure";
import type { Assessment } from "../../../assessment/assessment";
import { roundName } from "./movementCells";
import { MOVEMENT_WIDTHS } from "./movementColumns";
import type { MovementRow } from "./movementRows";

const TEXTS = ["valueCode", "change", "commentThen", "commentNow"] as const;
/** Two lines, as a change in words can become as long. */
const LOWEST = heightOfLines(2, 10);
const BAND = 24;

/** Height in points of each row, for the comments of now. */
export function movementHeights(
  { responses }: Pick<Assessment, "responses">,
  rows: readonly MovementRow[],
): readonly number[] {
  return rows.map((row) => {
    switch (row.kind) {
      case "section":
        return LOWEST;
      case "group": {
        const title = countLines(row.group.title, MOVEMENT_WIDTHS.valueCode, {
          size: row.group.kind === "keyArea" ? 10 : 11,
          bold: true,
        });
        const why = typeof row.then.number === "string" ? row.then.number : "";
        const change = countLines(why, MOVEMENT_WIDTHS.change, { size: 11, bold: true });
        // "not assessed, as before" is on two lines.
        const lines = Math.max(title, change, row.then.number === null ? 2 : 1);
        return Math.max(BAND, heightOfLines(lines, 11));
      }
      case "round": {
        const why = typeof row.then.number === "string" ? row.then.number : "";
        const [name, change] = [
          countLines(roundName(row.earlier), MOVEMENT_WIDTHS.valueCode, { size: 10 }),
          countLines(why, MOVEMENT_WIDTHS.change, { size: 10 }),
        ];
        return heightOfLines(Math.max(name, change, row.then.number === null ? 2 : 1), 10);
      }
      case "gone":
        return heightOf(row.title, "", row.comment, "");
      case "valueCode": {
        const { title, then, comment } = row;
        // What is not compared stays so; any other change in words fits two lines.
        const why = typeof then.number === "string" ? then.number : "";
        return heightOf(title, why, comment, responses.get(row.id)?.comment ?? "");
      }
    }
  });
}

function heightOf(...texts: readonly string[]): number {
  return Math.max(
    LOWEST,
    heightOfTexts(
      texts,
      TEXTS.map((of) => MOVEMENT_WIDTHS[of]),
    ),
  );
}
