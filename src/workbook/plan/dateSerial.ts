/** Dates as spreadsheet serial numbers: days since 30 December 1899. */

const DAY = 86400000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial number of an ISO date (2026-03-14) from 1900; undefined for any other text, and for days that do not exist. */
export function dateSerial(isoDateText: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDateText);
  if (match === null) return undefined;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const serial = Math.round((time - EPOCH) / DAY);
  return isoDate(serial) === isoDateText ? serial : undefined;
}

/** ISO date of a serial number; empty outside 1 to 2958465 (the year 9999). */
export function isoDate(serial: number): string {
  const isDate = Number.isFinite(serial) && serial >= 1 && serial < 2958466;
  return isDate ? new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10) : "";
}
