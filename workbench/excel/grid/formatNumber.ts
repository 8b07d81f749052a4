/** What a cell shows: its value in its number format. */
import { makeShownText } from "../../../src/workbook/file/shownText";
import type { CellValue } from "../../engine/CalculationEngine";

const shown = new Map<string, ReturnType<typeof makeShownText>>();

function shownIn(locale: string): ReturnType<typeof makeShownText> {
  const known = shown.get(locale) ?? makeShownText(1900, locale);
  shown.set(locale, known);
  return known;
}

/** Why a number format is invalid; undefined if Excel accepts it. */
export function numberFormatProblem(format: string): string | undefined {
  if (format.length === 0 || format.length > 255) return "a number format has 1 to 255 characters";
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gs, "");
  if (/["[]/.test(bare)) return `a quote or bracket is left open: ${format}`;
  return bare.split(";").length > 4
    ? `a number format has at most four parts: ${format}`
    : undefined;
}

/** The text that a cell shows for a value in a number format, in British English by default. */
export function formatNumber(value: CellValue, format: string, locale = "en-GB"): string {
  return typeof value === "object" ? value.error : shownIn(locale)(value, format);
}
