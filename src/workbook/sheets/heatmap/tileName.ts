/** The name in a tile. */
import type { ValueCode } from "../../../framework/framework";
import { breakLines, textRoom, textWidth } from "../../plan/textMeasure";

/** In points, of a tile's name. */
export const NAME_SIZE = 9;
/** Cell padding and some air, in pixels. */
const AROUND_WORD = 10;
/** Some frameworks have sentences for titles: with more lines the Heatmap would be no overview. */
const MOST_LINES = 4;

/**
 * Ref and title, cut at a word if they are too long. Words wider than the cell get a space after "/",
 * so that they can wrap.
 */
export function tileName({ ref, title }: ValueCode, pixels: number): string {
  const fits = (word: string): boolean =>
    textWidth(word, { size: NAME_SIZE }) <= pixels - AROUND_WORD;
  const name = `${ref} ${title}`
    .split(" ")
    .map((word) => (fits(word) ? word : word.replace(/\/(?=\S)/g, "/ ")))
    .join(" ");
  const lines = breakLines(name, textRoom(pixels), { size: NAME_SIZE });
  if (lines.length <= MOST_LINES) return name;
  return lines
    .slice(0, MOST_LINES)
    .join(" ")
    .replace(/\s*\S+$/, "\u2026");
}
