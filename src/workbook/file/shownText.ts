/** What a cell shows: its value in its number format, in British English by default. */
import { format as formatted, getFormatDateInfo, isValidFormat } from "numfmt";

import { YEARS_TO_1904 } from "./isoSerial";

/** Excel's limit for a format. */
const LONGEST_FORMAT = 255;
/** From here on numfmt writes numbers as JavaScript does. */
const LARGEST_PLAIN = 1e21;
const SECONDS = 86_400;

interface KnownFormat {
  readonly pattern: string;
  /** Whether it shows days, months or years. */
  readonly isDate: boolean;
  /** Whether it shows a date or time without fractions of a second. */
  readonly wholeSeconds: boolean;
}

const GENERAL: KnownFormat = { pattern: "General", isDate: false, wholeSeconds: false };

function knownFormat(format: string): KnownFormat {
  // Excel does not open a file with an invalid format, so the content is then shown plainly. numfmt
  // takes property names that all objects have for formats that it knows.
  const isKnown = format.length <= LONGEST_FORMAT && !(format in {}) && isValidFormat(format);
  if (!isKnown) return GENERAL;
  const { year, month, day, hours, minutes, seconds } = getFormatDateInfo(format);
  const isDate = year || month || day;
  return {
    // A currency's country does not affect digit grouping: Excel uses the system's.
    pattern: format.replace(/\[\$([^\]-]+)-[^\]]*\]/g, "[$$$1]"),
    isDate,
    wholeSeconds: (isDate || hours || minutes || seconds) && !/s\]?\.0/i.test(format),
  };
}

/** Whether the General format shows the value unchanged, as for most cells of a workbook. */
function isPlain(value: string | number | boolean): boolean {
  return typeof value === "string" || (Number.isInteger(value) && Math.abs(Number(value)) < 1e11);
}

/**
 * Returns a function for what a cell shows for a value in a number format.
 * @param firstDay the year from which the workbook's dates count
 * @param locale language of months and days, and separators
 */
export function makeShownText(
  firstDay: 1900 | 1904 = 1900,
  locale = "en-GB",
): (value: string | number | boolean, format: string) => string {
  const known = new Map<string, KnownFormat>();

  function showNumber(value: number, { pattern, isDate, wholeSeconds }: KnownFormat): string {
    const serial = isDate && firstDay === 1904 ? value + YEARS_TO_1904 : value;
    // numfmt truncates seconds where Excel rounds them.
    const rounded = wholeSeconds ? Math.round(serial * SECONDS) / SECONDS : serial;
    const usable = Math.abs(value) < LARGEST_PLAIN ? pattern : GENERAL.pattern;
    return formatted(usable, rounded, {
      locale,
      dateSpanLarge: false,
      dateErrorNumber: false,
      overflow: "########",
    });
  }

  return (value, format) => {
    if (format === "General" && isPlain(value)) return String(value);
    const found = known.get(format) ?? knownFormat(format);
    known.set(format, found);
    if (typeof value === "number") return showNumber(value, found);
    return formatted(found.pattern, value, { locale });
  };
}
