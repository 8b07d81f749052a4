/**
 * Which of a framework's texts are too long for a row of a sheet: Excel's rows end at 409 points. The
 * sheet then has the beginning, and the sheet Long texts all of it. Counts characters, not lines:
 * reading a workbook has to know these texts as well, and does not load the widths of letters.
 */
import type { Framework } from "../../framework/framework";

/** Widest column of statements or value codes, in pixels, where a scale has few levels. */
export const WIDEST_TEXT = 420;
/** What all of them share, in pixels: with the other columns it can still be read on A3. */
const SHARED = 1760;
/** Lines of 9 points in the tallest row. */
const MOST_LINES = 27;
/** Of usual letters, with what a wrapped cell loses around its text and at the end of its lines. */
const PIXELS_PER_CHARACTER = 5.95;
const LOST_IN_LINE = 4;
/** What a paragraph costs besides its characters: on average half a line. */
const IN_PARAGRAPH = 25;
/** The longest text in a row of Key areas or Illustrations, counted like that. */
export const MOST_IN_REFERENCE = 1400;

/** Ends a text that goes on elsewhere. Cells are also known by it: it is data, not in the catalogue. */
const GOES_ON = "\u2026 The whole text is in the task pane and on the sheet Long texts.";

/** The widest column of statements for a scale of so many levels, in pixels. */
export function widestText(levels: number): number {
  return Math.min(WIDEST_TEXT, Math.floor(SHARED / (levels + 1)));
}

/** The longest text that such a column shows. */
export function mostInColumn({ levels }: Pick<Framework, "levels">): number {
  const line = widestText(levels.length) / PIXELS_PER_CHARACTER - LOST_IN_LINE;
  return Math.floor(line * MOST_LINES);
}

/** How much room a text takes, in usual letters. */
function sizeOf(text: string): number {
  const wide = text.match(/[^ -\u036f\u2010-\u2027\n]/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const paragraphs = text.split("\n").length - 1;
  return text.length + wide + capitals / 4 + paragraphs * IN_PARAGRAPH;
}

/** True for a text that goes on elsewhere. */
export function isLong(text: string, most: number): boolean {
  return text.length > most / 3 && sizeOf(text) > most;
}

/** The text; if it is long, its beginning and where to read all of it. */
export function shownText(text: string, most: number): string {
  if (!isLong(text, most)) return text;
  const room = most - GOES_ON.length - IN_PARAGRAPH;
  let start = text.slice(0, room);
  for (let over = 1; over > 0;) {
    over = Math.ceil((sizeOf(start) - room) / 2);
    start = start.slice(0, start.length - Math.max(0, over));
  }
  // Without half a word or half a character.
  const whole = start.replace(/\s+\S*$/, "").replace(/[\ud800-\udbff]$/, "");
  return `${whole}${GOES_ON}`;
}
