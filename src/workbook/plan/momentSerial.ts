/** Local dates with times, "2026-05-14T10:42", as spreadsheet serial numbers. */
import { dateSerial, isoDate } from "./dateSerial";

const MINUTES = 24 * 60;

/** How a cell shows them: "14 May 2026, 10:42". */
export const MOMENT_FORMAT = 'd mmm yyyy", "hh:mm';

/** The serial number; undefined for any other text. */
export function momentSerial(moment: string): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)$/.exec(moment);
  const day = match === null ? undefined : dateSerial(match[1]);
  if (match === null || day === undefined) return undefined;
  return day + (Number(match[2]) * 60 + Number(match[3])) / MINUTES;
}

/** The moment of a serial number, to the minute; empty for a number that is not a date. */
export function momentOfSerial(serial: number): string {
  const minutes = Math.round(serial * MINUTES);
  const day = isoDate(Math.floor(minutes / MINUTES));
  if (day === "") return "";
  const minute = minutes % MINUTES;
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
