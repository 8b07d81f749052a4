/** Excel's serial numbers for dates: days since the last day of 1899, with its leap year 1900. */
import { dateSerial } from "../../engine/calculation/numberText";

const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of an ISO date such as 2026-03-14; undefined for any other text. */
export function serialOfIsoDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dateSerial(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 for Sunday. */
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** The date and time of a serial number, rounded to whole seconds. */
export function datePartsOf(serial: number): DateParts {
  const shifted = serial < 60 ? serial + 1 : serial;
  const date = new Date(EPOCH + Math.round(shifted * 86400) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
  };
}

export const MONTHS = [
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

/** 3 for "Mar" or "march"; undefined for no month. */
export function monthNumber(name: string): number | undefined {
  const wanted = name.toLowerCase();
  const index = MONTHS.findIndex((month) => {
    const lower = month.toLowerCase();
    return lower === wanted || lower.slice(0, 3) === wanted;
  });
  return index < 0 ? undefined : index + 1;
}

/** Excel reads 30 to 99 as the last century, 0 to 29 as this one. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
