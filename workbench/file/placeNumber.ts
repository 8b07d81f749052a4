import { damage } from "../../src/workbook/file/FileRefused";

/**
 * The number of a row or column in the file; undefined if it has none.
 * @throws Error unless it is an integer from the first to the last.
 */
export function placeNumber(
  text: string | undefined,
  [first, last]: readonly [first: number, last: number],
  what: string,
): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\s*[+-]?\d+\s*$/.test(text) && number >= first && number <= last) return number;
  throw damage(`${what} has the number "${text}"`);
}
