import { longDate } from "../../workbook/plan/longDate";

/** An ISO date, "2026-03-14", as a paper prints it: "14 March 2026"; the text itself where it is none. */
export function printedDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  const date = new Date(year, month - 1, day);
  return Number.isNaN(date.getTime()) ? iso : longDate(date);
}
