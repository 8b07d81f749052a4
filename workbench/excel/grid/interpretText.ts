/** What Excel makes of a text that is typed or written into a cell, in a person's language. */
import { dateSerial } from "../../engine/calculation/numberText";
import { fullYear } from "./dates";
import type { EntryLanguage } from "./entryLanguage";

/** What the cell gets; the number format is set only if the cell's own is General. */
export interface Interpreted {
  readonly value: number | string | boolean;
  readonly numberFormat?: string;
}

type Reader = (text: string, thisYear: number, language: EntryLanguage) => Interpreted | undefined;

function inFormat(value: number | undefined, numberFormat?: string): Interpreted | undefined {
  return value === undefined ? undefined : { value, numberFormat };
}

const escaped = (text: string): string => text.replace(/[.$*+?()[\]{}|\\^]/g, "\\$&");

interface Patterns {
  readonly number: RegExp;
  readonly group: RegExp;
  readonly dayMonth: RegExp;
}

const patterns = new Map<EntryLanguage, Patterns>();

function patternsOf(language: EntryLanguage): Patterns {
  const known = patterns.get(language);
  if (known) return known;
  const { currencies, groups, decimal, dateMarks } = language;
  const sign = currencies.map(escaped).join("|");
  const mark = `[${dateMarks.replace("-", "\\-")}]`;
  const digits = `(?:\\d{1,3}(?:[${groups}]\\d{3})+|\\d+)?(?:${escaped(decimal)}\\d*)?`;
  const made = {
    number: new RegExp(
      `^([-+(]?)\\s*(${sign})?\\s*(${digits})(e[-+]?\\d+)?\\s*(%|${sign})?(\\)?)$`,
      "i",
    ),
    group: new RegExp(`[${groups}]`, "g"),
    dayMonth: new RegExp(`^(\\d{1,2})${mark}(\\d{1,2})(?:${mark}(\\d{4}|\\d{2})?)?$`),
  };
  patterns.set(language, made);
  return made;
}

const readNumber: Reader = (text, _thisYear, language) => {
  const { decimal } = language;
  const { number, group } = patternsOf(language);
  const match = number.exec(text);
  const [, before = "", currency, digits = "", power, after, bracket = ""] = match ?? [];
  if (!match || !/\d/.test(digits) || (before === "(") !== (bracket === ")")) return undefined;
  const plain = digits.replace(group, "").replace(decimal, ".");
  const amount = Number(plain + (power ?? ""));
  const signed = before === "-" || before === "(" ? -amount : amount;
  const decimals = digits.includes(decimal);
  if (after === "%") return { value: signed / 100, numberFormat: decimals ? "0.00%" : "0%" };
  const money = currency ?? after;
  if (money) {
    const shown = /\p{L}/u.test(money) ? `"${money}"` : money;
    return { value: signed, numberFormat: `${shown}${decimals ? "#,##0.00" : "#,##0"}` };
  }
  if (power) return { value: signed, numberFormat: "0.00E+00" };
  if (plain.length < digits.length) {
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

const readDayMonth: Reader = (text, thisYear, language) => {
  const { order } = language;
  const match = patternsOf(language).dayMonth.exec(text);
  if (!match) return undefined;
  const [, first = "", second = "", year] = match;
  const [day, month] = order === "dmy" ? [first, second] : [second, first];
  if (year === undefined) {
    const serial = dateSerial(thisYear, Number(month), Number(day));
    if (serial !== undefined) return { value: serial, numberFormat: "d-mmm" };
    return Number(first) <= 12
      ? inFormat(dateSerial(fullYear(second), Number(first), 1), "mmm-yy")
      : undefined;
  }
  if (order === "ymd") {
    const serial = dateSerial(fullYear(first), Number(second), Number(year));
    return inFormat(serial, "dd/mm/yyyy");
  }
  return inFormat(dateSerial(fullYear(year), Number(month), Number(day)), "dd/mm/yyyy");
};

const readYearFirst: Reader = (text) => {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (!match) return undefined;
  return inFormat(dateSerial(Number(match[1]), Number(match[2]), Number(match[3])), "dd/mm/yyyy");
};

/** 3 for "Mar", "march" or "Sept" in English; undefined for anything that is not a month. */
function monthNumber(name: string, { months }: EntryLanguage): number | undefined {
  const wanted = name.toLowerCase();
  const index = months.findIndex((names) =>
    names.some((month) => month === wanted || (wanted.length >= 3 && month.startsWith(wanted))),
  );
  return wanted === "" || index < 0 ? undefined : index + 1;
}

const readMonthName: Reader = (text, thisYear, language) => {
  const dayFirst =
    /^(\d{1,2})\.?(?:\s+de)?[-\s/]*([\p{L}\p{M}]{2,12})\.?(?:[-\s/,]+(?:de\s+)?(\d{4}|\d{2}))?$/iu.exec(
      text,
    );
  const monthFirst = /^([\p{L}\p{M}]{2,12})\.?[-\s/]*(\d{1,4})(?:,?\s+(\d{4}))?$/iu.exec(text);
  const month = monthNumber(dayFirst?.[2] ?? monthFirst?.[1] ?? "", language);
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

/** Dates such as 2026年3月5日, or without the year or the day. */
const readIdeographs: Reader = (text, thisYear, { order }) => {
  const match = /^(?:(\d{2,4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  if (!match || order !== "ymd" || (match[1] ?? match[3]) === undefined) return undefined;
  const year = match[1] === undefined ? thisYear : fullYear(match[1]);
  return inFormat(dateSerial(year, Number(match[2]), Number(match[3] ?? 1)), "dd/mm/yyyy");
};

const readTime: Reader = (text) => {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?(?:\s*([ap])m?)?$/i.exec(text);
  const bare = match ? undefined : /^(\d{1,2})\s+([ap])m?$/i.exec(text);
  if (!match && !bare) return undefined;
  const half = (match?.[4] ?? bare?.[2])?.toLowerCase();
  const hours = Number(match?.[1] ?? bare?.[1]);
  if (half !== undefined && (hours < 1 || hours > 12)) return undefined;
  const hour = half === undefined ? hours : (hours % 12) + (half === "p" ? 12 : 0);
  const value = (hour * 3600 + Number(match?.[2] ?? 0) * 60 + Number(match?.[3] ?? 0)) / 86400;
  const withSeconds = match?.[3] === undefined ? "h:mm" : "h:mm:ss";
  if (half !== undefined) return { value, numberFormat: `${withSeconds} AM/PM` };
  return { value, numberFormat: hours >= 24 ? "[h]:mm:ss" : withSeconds };
};

const READERS: readonly Reader[] = [
  readNumber,
  readFraction,
  readDayMonth,
  readYearFirst,
  readMonthName,
  readIdeographs,
  readTime,
];

/**
 * A number, date, time or truth value if the text reads as one in the language; otherwise the text
 * unchanged.
 */
export function interpretText(
  text: string,
  thisYear: number,
  language: EntryLanguage,
): Interpreted {
  const trimmed = text.trim();
  const word = trimmed.toUpperCase();
  if (word === language.truth.yes || word === language.truth.no) {
    return { value: word === language.truth.yes };
  }
  for (const read of READERS) {
    const found = trimmed === "" ? undefined : read(trimmed, thisYear, language);
    if (found) return found;
  }
  return { value: text };
}
