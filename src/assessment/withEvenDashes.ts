import { excelTrim } from "./excelText";

/** Hyphen, en dash and em dash, all of which people put between a level's number and its name. */
export const DASHES = ["-", "\u2013", "\u2014"] as const;
/** Word and web pages put this between words that should stay on one line. */
export const NO_BREAK_SPACE = "\u00a0";

/** Writes every dash as " - " and every space as one: "3–Mature" becomes "3 - Mature". */
export function withEvenDashes(text: string): string {
  const spaced = [...text].map((character) => {
    if (character === NO_BREAK_SPACE) return " ";
    return DASHES.some((dash) => dash === character) ? " - " : character;
  });
  return excelTrim(spaced.join(""));
}
