/** What an English (United Kingdom) Excel makes of a text that is typed or written into a cell. */
import { dateSerial } from "../../engine/calculation/numberText";
import { fullYear, monthNumber } from "./dates";

/** What the cell gets; the number format is set only if the cell's own is General. */
interface Interpreted {
  readonly value: number | string | boolean;
  readonly numberFormat?: string;
}

type Reader = (text: string, thisYear: number) => Interpreted | undefined;

function inFormat(value: number | undefined, numberFormat?: string): Interpreted | undefined {
  return value === undefined ? undefined : { value, numberFormat };
}

const readNumber: Reader = (text) => {
  const match =
    /^([-+(]?)\s*(£|\$|€)?\s*((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[-+]?\d+)?\s*(%)?(\)?)$/i.exec(
      text,
    );
  const [, sign = "", currency, digits = "", power, percent, bracket = ""] = match ?? [];
  if (!match || !/\d/.test(digits) || (sign === "(") !== (bracket === ")")) return undefined;
  const amount = Number(digits.replaceAll(",", "") + (power ?? ""));
  const signed = sign === "-" || sign === "(" ? -amount : amount;
  const decimals = digits.includes(".");
  if (percent) return { value: signed / 100, numberFormat: decimals ? "0.00%" : "0%" };
  if (currency)
    return { value: signed, numberFormat: decimals ? `${currency}#,##0.00` : `${currency}#,##0` };
  if (power) return { value: signed, numberFormat: "0.00E+00" };
  if (digits.includes(",")) {
    return { value: signed, numberFormat: decimals ? "#,##0.00" : "#,##0" };
  }
  return { value: signed };
};

const readFraction: Reader = (text) => {
  const match = /^([-+]?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (!match || Number(match[4]) === 0) return undefined;
  const amount = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === "-" ? -amount : amount, numberFormat: "# ?/?" };
};

const readDayMonth: Reader = (text, thisYear) => {
  const match = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [, first = "", second = "", year] = match;
  if (year === undefined) {
    const serial = dateSerial(thisYear, Number(second), Number(first));
    if (serial !== undefined) return { value: serial, numberFormat: "d-mmm" };
    return Number(first) <= 12
      ? inFormat(dateSerial(fullYear(second), Number(first), 1), "mmm-yy")
      : undefined;
  }
  return inFormat(dateSerial(fullYear(year), Number(second), Number(first)), "dd/mm/yyyy");
};

const readYearFirst: Reader = (text) => {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (!match) return undefined;
  return inFormat(dateSerial(Number(match[1]), Number(match[2]), Number(match[3])), "dd/mm/yyyy");
};

const readMonthName: Reader = (text, thisYear) => {
  const dayFirst = /^(\d{1,2})[-\s/]*([a-z]{3,9})(?:[-\s/,]+(\d{4}|\d{2}))?$/i.exec(text);
  const monthFirst = /^([a-z]{3,9})[-\s/]*(\d{1,4})(?:,\s*(\d{4}))?$/i.exec(text);
  const month = monthNumber(dayFirst?.[2] ?? monthFirst?.[1] ?? "");
  if (month === undefined) return undefined;
  if (dayFirst) {
    const year = dayFirst[3];
    return year === undefined
      ? inFormat(dateSerial(thisYear, month, Number(dayFirst[1])), "d-mmm")
      : inFormat(dateSerial(fullYear(year), month, Number(dayFirst[1])), "d-mmm-yy");
  }
  const [, , digits = "", year] = monthFirst ?? [];
  if (year !== undefined)
    return inFormat(dateSerial(Number(year), month, Number(digits)), "d-mmm-yy");
  const day = digits.length <= 2 ? dateSerial(thisYear, month, Number(digits)) : undefined;
  if (day !== undefined) return { value: day, numberFormat: "d-mmm" };
  return inFormat(dateSerial(fullYear(digits), month, 1), "mmm-yy");
};

const readTime: Reader = (text) => {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?(?:\s*([ap])m?)?$/i.exec(text);
  if (!match) return undefined;
  const half = match[4]?.toLowerCase();
  const hours = Number(match[1]);
  if (half !== undefined && (hours < 1 || hours > 12)) return undefined;
  const hour = half === undefined ? hours : (hours % 12) + (half === "p" ? 12 : 0);
  const value = (hour * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86400;
  const withSeconds = match[3] === undefined ? "h:mm" : "h:mm:ss";
  if (half !== undefined) return { value, numberFormat: `${withSeconds} AM/PM` };
  return { value, numberFormat: hours >= 24 ? "[h]:mm:ss" : withSeconds };
};

const READERS: readonly Reader[] = [
  readNumber,
  readFraction,
  readDayMonth,
  readYearFirst,
  readMonthName,
  readTime,
];

/** A number, date, time, TRUE or FALSE if the text reads as one; otherwise the text unchanged. */
export function interpretText(text: string, thisYear: number): Interpreted {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  for (const read of READERS) {
    const found = trimmed === "" ? undefined : read(trimmed, thisYear);
    if (found) return found;
  }
  return { value: text };
}
