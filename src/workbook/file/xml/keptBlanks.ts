/** Which blanks of a text in a file belong to it: programs indent what they write. */

const BLANKS = " \t\r\n";

/**
 * The text as Excel reads it: white space at its ends counts only where `xml:space` keeps it. trim()
 * would remove other white space too.
 * @param space what the element's `xml:space` says
 */
export function withKeptBlanks(text: string, space: string | undefined): string {
  if (space === "preserve") return text;
  let [from, to] = [0, text.length];
  while (from < to && BLANKS.includes(text[from])) from += 1;
  while (to > from && BLANKS.includes(text[to - 1])) to -= 1;
  return text.slice(from, to);
}
