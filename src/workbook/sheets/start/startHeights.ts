/**
 * Row heights and widths of Start where texts wrap. A row whose texts fit on one line is left to Excel, which
 * fits it as soon as somebody types more; a longer one is measured, as Excel loses last lines in print.
 */
import { columnFor, countLines, heightOfLines, textWidth } from "../../plan/textMeasure";
import type { Framework } from "../../../framework/framework";
import type { Assessment, AssessmentDetails } from "../../../assessment/assessment";
import { START_WIDTHS } from "./startLayout";
import { startTitle } from "./startTitle";

/** Excel's limit in points. */
const TALLEST = 409;
/** In pixels; longer labels wrap. */
const WIDEST_LEVEL = 190;
const FONT = { size: 11 };
const [THEME_WIDTH, SECOND_WIDTH, , LEVEL_WIDTH, , OFFICER_WIDTH, IN_SHORT_WIDTH] = START_WIDTHS;

/** Width in pixels of the columns of levels and targets: that of the longest label, within limits. */
export function levelWidth({ levels }: Pick<Framework, "levels">): number {
  const longest = Math.max(...levels.map(({ label }) => textWidth(label, FONT)));
  return Math.min(WIDEST_LEVEL, Math.max(LEVEL_WIDTH, columnFor(longest)));
}

/** True for a text that the first column does not show on one line. */
export function isWiderThanTheme(text: string): boolean {
  return countLines(text, THEME_WIDTH, FONT) > 1;
}

/** Heights in points of the rows of council, department, date, status and "not applicable". */
export function detailHeights({
  organisation,
  department,
}: Pick<AssessmentDetails, "organisation" | "department">): readonly (number | null)[] {
  const ofText = (text: string): number | null => heightOf([[text, SECOND_WIDTH]]);
  return [ofText(organisation), ofText(department), null, null, null];
}

/** Heights in points of the table's rows, one for each key area. */
export function tableHeights({
  framework,
  officers,
  inShort,
}: Pick<Assessment, "framework" | "officers" | "inShort">): readonly (number | null)[] {
  // The level is a formula, so a row has room for every level.
  const width = levelWidth(framework);
  const levels = framework.levels.map(({ label }) => [label, width] as const);
  return framework.themes.flatMap((theme) =>
    theme.keyAreas.map(({ id, title }) =>
      heightOf([
        [theme.title, THEME_WIDTH],
        [startTitle(title), SECOND_WIDTH],
        ...levels,
        [officers.get(id) ?? "", OFFICER_WIDTH],
        [inShort.get(id) ?? "", IN_SHORT_WIDTH],
      ]),
    ),
  );
}

function heightOf(cells: readonly (readonly [text: string, width: number])[]): number | null {
  const lines = Math.max(...cells.map(([text, width]) => countLines(text, width, FONT)));
  return lines > 1 ? Math.min(TALLEST, heightOfLines(lines, FONT.size)) : null;
}
