const PLAIN = /^[+-]?(\d+(,\d{3})*\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const MONTH_FIRST = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/;
const MILLISECONDS_OF_A_DAY = 86_400_000;
/** Day 0 of Excel's calendar for dates from March 1900 on (it has a 29 February 1900). */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_OF_MARCH_1900 = 61;

/** The date serial of a day (months from 1); undefined when there is no such day, or none from 1900 on. */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = (date.getTime() - DAY_ZERO) / MILLISECONDS_OF_A_DAY;
  const serial = days < FIRST_OF_MARCH_1900 ? days - 1 : days;
  return serial < 1 ? undefined : serial;
}

function readDate(text: string): number | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    return dateSerial(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (!monthFirst) return undefined;
  const year = monthFirst[3] === undefined ? new Date().getFullYear() : Number(monthFirst[3]);
  return dateSerial(year, Number(monthFirst[1]), Number(monthFirst[2]));
}

/**
 * The number that Excel (English, United States) sees in a text: digits with thousands commas,
 * percent, dollar sign, brackets for negative, or a date in digits. Undefined if it sees none.
 * Times of day and month names are not supported.
 */
export function readNumber(text: string): number | undefined {
  let rest = text.trim();
  let factor = 1;
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed) {
    factor = -1;
    rest = bracketed[1] ?? "";
  }
  if (rest.endsWith("%")) {
    factor /= 100;
    rest = rest.slice(0, -1).trimEnd();
  }
  rest = rest.replace(/^([+-]?)\$/, "$1");
  if (PLAIN.test(rest)) return Number(rest.replaceAll(",", "")) * factor;
  return factor === 1 ? readDate(rest) : undefined;
}

/**
 * A number as Excel converts it to text: 15 significant digits, exponent from 1E+20 and below 1E-9.
 */
export function writeNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size === 0) return "0";
  if (size >= 1e20 || size < 1e-9) {
    const [digits = "", exponent = ""] = rounded.toExponential().split("e");
    const power = exponent.slice(1).padStart(2, "0");
    return `${digits}E${exponent.startsWith("-") ? "-" : "+"}${power}`;
  }
  const text = String(rounded);
  if (!text.includes("e")) return text;
  return rounded.toFixed(20).replace(/0+$/, "");
}
