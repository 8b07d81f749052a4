/**
 * Excel's serial numbers for dates: days since the last day of 1899, treating 1900 as a leap year.
 */
import { dateSerial } from "../../engine/calculation/numberText";

/** The serial number of an ISO date such as 2026-03-14; undefined for any other text. */
export function serialOfIsoDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dateSerial(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** 3 for "Mar" or "march"; undefined for anything that is not a month. */
export function monthNumber(name: string): number | undefined {
  const wanted = name.toLowerCase();
  const index = MONTHS.findIndex((month) => {
    const lower = month.toLowerCase();
    return lower === wanted || lower.slice(0, 3) === wanted;
  });
  return index < 0 ? undefined : index + 1;
}

/** Excel puts 30 to 99 in the last century and 0 to 29 in this one. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
