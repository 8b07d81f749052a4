import { breakLines, textRoom } from "./textMeasure";

/** A part of a text: from `start` up to, not including, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a text into parts of at most `mostLines` lines in a wrapped cell, so that no row grows too
 * high to be seen and printed in full. Drops only white space between parts. An empty text is one
 * empty part.
 * @param columnPixels width of the column, at 96 dpi
 */
export function splitText(
  text: string,
  columnPixels: number,
  mostLines: number,
  font: { readonly size: number },
): readonly Stretch[] {
  const lines = linesOf(text, columnPixels, font);
  const parts: Stretch[] = [];
  for (let line = 0; line < lines.length; line += mostLines) {
    const last = lines[Math.min(line + mostLines, lines.length) - 1];
    const start = Math.max(lines[line].start, parts[parts.length - 1]?.end ?? 0);
    parts.push({ start, end: wholeCharacters(text, last.end) });
  }
  return parts;
}

function linesOf(
  text: string,
  columnPixels: number,
  font: { readonly size: number },
): readonly Stretch[] {
  const lines: Stretch[] = [];
  let paragraphStart = 0;
  for (const paragraph of text.split("\n")) {
    let place = 0;
    for (const line of breakLines(paragraph, textRoom(columnPixels), font)) {
      // Spaces at a line break belong to neither line.
      const start = paragraph.indexOf(line, place);
      place = start + line.length;
      lines.push({ start: paragraphStart + start, end: paragraphStart + place });
    }
    paragraphStart += paragraph.length + 1;
  }
  return lines;
}

/** Moves the end past a character outside the basic plane, which has two code units. */
function wholeCharacters(text: string, end: number): number {
  const next = text.charCodeAt(end);
  return next >= 0xdc00 && next <= 0xdfff ? end + 1 : end;
}
