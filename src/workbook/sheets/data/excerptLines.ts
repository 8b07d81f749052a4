/**
 * Formulas that break a text of the Summary into lines at spaces, so that a long one stays inside the
 * page without wrapped cells and a fixed row height is always enough.
 */
import type { ExcerptColumn } from "./dataColumns";
import { allKeyAreas, allValueCodes, type Framework } from "../../../framework/framework";

/** Characters per line: the Summary's width in 10 pt Calibri, with room for wide letters. */
const LINE = 112;
/** The most characters ever read of a text: more than two lines show, so that the second ends with an ellipsis. */
export const MOST_EXCERPT = LINE * 2 + 10;
/** The same for a next level's statement. */
export const MOST_OF_STATEMENT = LINE * 3 + 10;

/** The columns of lines from the first, of the text that each begins, and of where each but the last ends. */
export const LINE_COLUMNS = ["line1", "line2", "line3"] as const;
const TEXT_COLUMNS = ["text", "rest", "rest2"] as const;
const CUT_COLUMNS = ["cut", "cut2"] as const;
const LEAST_LINES = 2;
/** The part of a framework's statements that two lines have to hold, for two to do. */
const MOSTLY = 0.8;
/** A line that ends at a space has fewer characters. */
const USUAL_LINE = LINE - 6;

/** With more key areas, the bars of the chart take the room of the third line. */
const FEW_KEY_AREAS = 14;

/** How many lines the Summary has for a next level's statement: 2, or 3 where the framework's are long. */
export function nextLineCount(framework: Framework): number {
  const counts = allValueCodes(framework)
    .flatMap(({ statements }) => statements)
    .map((paragraphs) =>
      paragraphs.reduce((sum, { length }) => sum + Math.ceil(length / USUAL_LINE), 0),
    )
    .sort((one, other) => one - other);
  const usual = counts[Math.floor(counts.length * MOSTLY)] ?? LEAST_LINES;
  const isShort = usual <= LEAST_LINES || allKeyAreas(framework).length > FEW_KEY_AREAS;
  return isShort ? LEAST_LINES : LINE_COLUMNS.length;
}

/**
 * The formulas that break an excerpt's text into lines, each paragraph beginning one; the last line
 * ends with an ellipsis if more follows.
 * @param at the address of a column in the excerpt's row
 * @param count how many lines
 */
export function linesOf(
  at: (column: ExcerptColumn) => string,
  count: number,
): Readonly<Partial<Record<ExcerptColumn, string>>> {
  const last = count - 1;
  const broken = CUT_COLUMNS.slice(0, last).flatMap((cutColumn, index) => {
    const [text, cut] = [at(TEXT_COLUMNS[index]), at(cutColumn)];
    return [
      [cutColumn, paragraphCut(text)],
      [LINE_COLUMNS[index], `TRIM(SUBSTITUTE(LEFT(${text},${cut}),CHAR(10),""))`],
      [TEXT_COLUMNS[index + 1], `TRIM(MID(${text},${cut}+1,${MOST_OF_STATEMENT}))`],
    ] as const;
  });
  return Object.fromEntries([
    ...broken,
    [LINE_COLUMNS[last], lastOfParagraphs(at(TEXT_COLUMNS[last]))] as const,
  ]);
}

/** Where the line ends: with its paragraph, at the last space that fits, otherwise inside a word. */
function paragraphCut(text: string): string {
  const atSpace = lastSpace(`LEFT(${text},${LINE + 1})`, LINE);
  return `IFERROR(FIND(CHAR(10),LEFT(${text},${LINE + 1})),IF(LEN(${text})<=${LINE},${LINE},${atSpace}))`;
}

/** The last line: a paragraph that does not follow shows as an ellipsis. */
function lastOfParagraphs(text: string): string {
  const next = `FIND(CHAR(10),LEFT(${text},${LINE}))`;
  return `IFERROR(TRIM(LEFT(${text},${next}-1))&" \u2026",${lastLine(text)})`;
}

/** Position of the last space of a text, or `otherwise`. */
function lastSpace(text: string, otherwise: number): string {
  const spaces = `LEN(${text})-LEN(SUBSTITUTE(${text}," ",""))`;
  return `IFERROR(FIND(CHAR(10),SUBSTITUTE(${text}," ",CHAR(10),${spaces})),${otherwise})`;
}

/** The text, cut at a word and with an ellipsis if it is longer than a line. */
export function lastLine(text: string, line = LINE): string {
  const cut = lastSpace(`LEFT(${text},${line - 1})`, line - 1);
  return `IF(LEN(${text})<=${line},${text},TRIM(LEFT(${text},${cut}))&"\u2026")`;
}
