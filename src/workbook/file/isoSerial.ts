import { dateSerial } from "../plan/dateSerial";

const DATE = /^\d{4}-\d{2}-\d{2}/;
const TIME = /^(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/;
/** Days from the last day of 1899 to the first of 1904, which some workbooks count from. */
export const YEARS_TO_1904 = 1462;

/** Time of day as a fraction of a day; undefined for a text that is not a time of day. */
function dayPart(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [hours, minutes, seconds] = [match[1], match[2], match[3] ?? "0"].map(Number);
  if (hours > 23 || minutes > 59 || seconds >= 60) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/**
 * The serial number of a date and time in the form that files may use instead of numbers (ISO
 * 8601): "2026-03-14", "2026-03-14T09:30:00", "09:30:00". Undefined for any other text.
 */
export function isoSerial(text: string, firstDay: 1900 | 1904): number | undefined {
  const trimmed = text.trim();
  const date = DATE.exec(trimmed)?.[0];
  if (date === undefined) return dayPart(trimmed.replace(/^T/, ""));
  const rest = trimmed.slice(date.length);
  const time = rest === "" ? 0 : rest.startsWith("T") ? dayPart(rest.slice(1)) : undefined;
  const serial = dateSerial(date);
  // dateSerial would carry days that do not exist into the next month.
  const exists = new Date(`${date}T00:00:00Z`);
  if (serial === undefined || time === undefined || !exists.toJSON()?.startsWith(date)) {
    return undefined;
  }
  return serial + time - (firstDay === 1904 ? YEARS_TO_1904 : 0);
}
