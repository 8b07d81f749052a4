/** Row heights of the sheet Movement. */
import { heightOfTexts } from "../../plan/heightOfTexts";
import { countLines, heightOfLines } from "../../plan/textMeasure";
import type { Assessment } from "../../../assessment/assessment";
import { roundName } from "./movementCells";
import { movementWidths, type MovementColumn } from "./movementColumns";
import type { MovementRow } from "./movementRows";

/** Two lines, as a change in words can become as long. */
const LOWEST = heightOfLines(2, 10);
const BAND = 24;

/** Height in points of each row, for the comments of now and any level of now. */
export function movementHeights(
  { responses, framework }: Pick<Assessment, "responses" | "framework">,
  rows: readonly MovementRow[],
): readonly number[] {
  const widths = movementWidths(framework);
  const labels = framework.levels.map(({ label }) => label);
  /** Lines of the longest of these texts in a column. */
  const linesIn = (column: MovementColumn, texts: readonly string[], size: number, bold = true) =>
    Math.max(...texts.map((text) => countLines(text, widths[column], { size, bold })));
  const heightOf = (title: string, why: string, then: string, comments: readonly string[]) =>
    Math.max(
      LOWEST,
      heightOfLines(linesIn("now", labels, 10, false), 10),
      heightOfTexts(
        [title, why, then, ...comments],
        [widths.valueCode, widths.change, widths.then, widths.commentThen, widths.commentNow],
      ),
    );
  return rows.map((row) => {
    switch (row.kind) {
      case "section":
        return LOWEST;
      case "group": {
        const { kind, title } = row.group;
        const size = kind === "keyArea" ? 10 : 11;
        const lines = Math.max(
          linesIn("valueCode", [title], size),
          linesIn("change", [reasonIn(row)], 11),
          linesIn("now", [...labels, row.then.label], size),
          // "not assessed, as before" is on two lines.
          row.then.number === null ? 2 : 1,
        );
        return Math.max(BAND, heightOfLines(lines, 11));
      }
      case "round": {
        const lines = Math.max(
          linesIn("valueCode", [roundName(row.earlier)], 10, false),
          linesIn("change", [reasonIn(row)], 10, false),
          linesIn("now", [...labels, row.then.label], 10),
          row.then.number === null ? 2 : 1,
        );
        return heightOfLines(lines, 10);
      }
      case "gone":
        return heightOf(row.title, "", row.label, [row.comment]);
      case "valueCode": {
        const { title, then, comment } = row;
        const now = responses.get(row.id)?.comment ?? "";
        return heightOf(title, reasonIn(row), then.label, [comment, now]);
      }
    }
  });
}

/** Why a row is not compared, which stays so; any other change in words fits two lines. */
function reasonIn({
  then,
}: {
  readonly then: { readonly number: number | string | null };
}): string {
  return typeof then.number === "string" ? then.number : "";
}
