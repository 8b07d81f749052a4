import type { ReadProblem } from "../../src/workbook/read/answers/ReadProblem";

/**
 * The problems found in a file, one per line: sheet, cell, what is wrong and what to do; on demand with
 * the id of the value code at the end.
 */
export function problemLines(
  path: string,
  problems: readonly ReadProblem[],
  { withValueCode = false } = {},
): readonly string[] {
  return problems.map(({ sheet, cell, valueCode, text, message }) => {
    const place = [sheet === null ? undefined : `\u201C${sheet}\u201D`, cell ?? undefined]
      .filter((part) => part !== undefined)
      .join(" ");
    const isNamed = text === "" || message.includes(text);
    return [
      `${path}${place === "" ? "" : `, ${place}`}:`,
      ...(isNamed ? [] : [`it holds \u201C${text}\u201D.`]),
      message,
      ...(withValueCode && valueCode !== null ? [`(${valueCode})`] : []),
    ]
      .join(" ")
      .replace(/\s+/g, " ");
  });
}
