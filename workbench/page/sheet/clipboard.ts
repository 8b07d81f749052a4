/** Converts cells to clipboard text and back: separated by tabs and lines, as in Excel. */

const NEEDS_QUOTES = /[\t\n\r"]/;

function quoted(text: string): string {
  if (!NEEDS_QUOTES.test(text)) return text;
  // Excel quotes only texts that would otherwise be split; a lone quotation mark is left as it is.
  return /[\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cells' texts as Excel puts them on the clipboard. */
export function clipboardText(cells: readonly (readonly string[])[]): string {
  return cells.map((line) => `${line.map(quoted).join("\t")}\r\n`).join("");
}

/** One cell at the beginning of a text, and where it ends. */
function takeCell(text: string, from: number): { readonly cell: string; readonly end: number } {
  if (text[from] === '"') {
    const match = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(from));
    if (match?.[1] !== undefined) {
      return {
        cell: match[1].replaceAll('""', '"').replace(/\r\n?/g, "\n"),
        end: from + match[0].length,
      };
    }
  }
  const length = text.slice(from).search(/[\t\r\n]/);
  const end = length < 0 ? text.length : from + length;
  return { cell: text.slice(from, end), end };
}

/** The cells of a clipboard text, padded with empty ones to rows of equal length. */
export function clipboardCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const { cell, end } = takeCell(text, at);
    rows.at(-1)?.push(cell);
    if (end >= text.length) break;
    const lineEnd = /^\r?\n|^\r/.exec(text.slice(end, end + 2));
    at = end + (lineEnd?.[0].length ?? 1);
    if (!lineEnd) continue;
    if (at >= text.length) break;
    rows.push([]);
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}
