import type { Cell } from "../file/WorkbookCells";

/** A text of a cell, with line feeds between its lines and none at its ends. */
export interface TidyText {
  readonly text: string;
  /** True if blanks or empty lines were removed at its ends. */
  readonly trimmed: boolean;
}

// eslint-disable-next-line no-control-regex -- Word and old printers write these as line breaks
const LINE_BREAKS = /\r\n?|[\n\u000b\u000c\u0085\u2028\u2029]/g;

/** What a cell says, in the form in which it shows it. An error is no text. */
export function plainTextOf(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  return cell.kind === "value" ? cell.shown : "";
}

/** Trims a text and each of its lines; tabs become spaces. */
export function tidy(text: string): TidyText {
  const lines = text.replace(LINE_BREAKS, "\n").replace(/\t/g, " ").split("\n");
  const tidied = lines
    .map((line) => line.trim())
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
  const ends = text.trim() !== text || lines.some((line) => line.trim() !== line);
  return { text: tidied, trimmed: ends && tidied !== "" };
}

/** The lines that say something. */
export function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

/** All lines as one, with a space between. */
export function oneLine(text: string): string {
  return linesOf(text).join(" ");
}

/**
 * True if a number is shown as something else, which Excel makes of refs such as 1-2: a date, money
 * or a percentage.
 */
export function isConverted(cell: Cell | undefined): boolean {
  if (cell?.kind !== "value") return false;
  if (typeof cell.value === "boolean") return true;
  if (typeof cell.value !== "number") return false;
  return !/^-?[\d., \u00a0]+$/.test(cell.shown);
}
