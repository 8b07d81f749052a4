import { longDate } from "../../workbook/plan/longDate";

/**
 * An ISO date, "2026-03-14", as printed: "14 March 2026"; the text unchanged if it is not a date.
 */
export function printedDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  const date = new Date(year, month - 1, day);
  return Number.isNaN(date.getTime()) ? iso : longDate(date);
}
