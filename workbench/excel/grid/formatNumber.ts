/** What a cell shows: its value through its number format. */
import type { CellValue } from "../../engine/CalculationEngine";
import { datePartsOf, MONTHS } from "./dates";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A number as the General format shows it: up to eleven digits. */
function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, "E")
      .replace("e", "E")
      .replace(/E([-+])(\d)$/, "E$10$2");
  }
  return String(Number(value.toPrecision(10)));
}

/** A format's sections, split at semicolons outside quotes. */
function sectionsOf(format: string): string[] {
  const sections = [""];
  for (const part of format.match(/"[^"]*"|\\.|\[[^\]]*\]|;|[^"\\[;]+/gs) ?? []) {
    if (part === ";") sections.push("");
    else sections[sections.length - 1] += part;
  }
  return sections;
}

const TOKEN = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM\/PM|A\/P|y+|m+|d+|h+|s+|E[-+]0+|[0#?.,]+|%|@|./gis;

function literal(token: string): string | undefined {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith("\\")) return token.slice(1);
  if (token.startsWith("_")) return " ";
  if (token.startsWith("*") || token.startsWith("[")) return "";
  return undefined;
}

function isDateFormat(section: string): boolean {
  const bare = section.replace(/"[^"]*"|\\.|_./gs, "").replace(/\[(?!h|m|s)[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(bare);
}

function datePart(token: string, parts: ReturnType<typeof datePartsOf>, minutes: boolean): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  const month = MONTHS[parts.month - 1] ?? "";
  const day = DAYS[parts.weekday] ?? "";
  switch (token.toLowerCase()) {
    case "yyyy":
    case "yyy":
      return String(parts.year);
    case "yy":
    case "y":
      return two(parts.year % 100);
    case "mmmm":
      return month;
    case "mmm":
      return month.slice(0, 3);
    case "mm":
      return two(minutes ? parts.minutes : parts.month);
    case "m":
      return String(minutes ? parts.minutes : parts.month);
    case "dddd":
      return day;
    case "ddd":
      return day.slice(0, 3);
    case "dd":
      return two(parts.day);
    case "d":
      return String(parts.day);
    case "ss":
      return two(parts.seconds);
    case "s":
      return String(parts.seconds);
    default:
      return token;
  }
}

function formatDate(value: number, section: string): string {
  const parts = datePartsOf(value);
  const half = /am\/pm|a\/p/i.test(section);
  let afterHours = false;
  return (section.match(TOKEN) ?? [])
    .map((token, index, all) => {
      if (/^\[h+\]$/i.test(token)) return String(Math.floor(value * 24 + 1e-9));
      const text = literal(token);
      if (text !== undefined) return text;
      if (/^(am\/pm|a\/p)$/i.test(token)) return parts.hours < 12 ? "AM" : "PM";
      if (/^h+$/i.test(token)) {
        afterHours = true;
        const hours = half ? parts.hours % 12 || 12 : parts.hours;
        return String(hours).padStart(token.length > 1 ? 2 : 1, "0");
      }
      const next = all.slice(index + 1).find((other) => /^[a-z]/i.test(other));
      const minutes = /^m{1,2}$/i.test(token) && (afterHours || /^s/i.test(next ?? ""));
      if (/^[ymds]+$/i.test(token)) afterHours = false;
      return datePart(token, parts, minutes);
    })
    .join("");
}

function digits(value: number, pattern: string): string {
  const thousands = /[0#?],[0#?]/.test(pattern);
  const scale = /,+(?=\.|$)/.exec(pattern)?.[0].length ?? 0;
  const [whole = "", fraction = ""] = pattern.replaceAll(",", "").split(".");
  const fixed = (value / 1000 ** scale).toFixed(fraction.length);
  const [integer = "0", decimals = ""] = fixed.split(".");
  const least = whole.replaceAll("#", "").length;
  const bare = integer === "0" && least === 0 ? "" : integer.padStart(least, "0");
  const grouped = thousands ? bare.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : bare;
  const optional = /#*$/.exec(fraction)?.[0].length ?? 0;
  const kept = decimals.slice(0, decimals.length - optional);
  const tail = decimals.slice(decimals.length - optional).replace(/0+$/, "");
  return pattern.includes(".") ? `${grouped}.${kept}${tail}` : grouped;
}

function formatDigits(value: number, section: string): string {
  const percents = section.replace(/"[^"]*"|\\./g, "").split("%").length - 1;
  const scaled = value * 100 ** percents;
  let done = false;
  return (section.match(TOKEN) ?? [])
    .map((token) => {
      if (/^general$/i.test(token)) return general(scaled);
      const text = literal(token);
      if (text !== undefined) return text;
      if (!/^[0#?.,]+$/.test(token) || !/[0#?]/.test(token)) return token;
      if (done) return "";
      done = true;
      return digits(scaled, token);
    })
    .join("");
}

function formatValue(value: number, format: string): string {
  const sections = sectionsOf(format);
  const [positive = "General", negative, zero] = sections;
  const section = value < 0 ? (negative ?? positive) : value === 0 ? (zero ?? positive) : positive;
  const size = value < 0 && negative !== undefined ? -value : value;
  if (/general/i.test(section)) {
    return section.replace(/"([^"]*)"/g, "$1").replace(/general/i, general(size));
  }
  if (isDateFormat(section)) return value < 0 ? "########" : formatDate(size, section);
  const power = /([0#?.,]+)E[-+]0+/i.exec(section);
  if (power) {
    const decimals = (power[1]?.split(".")[1] ?? "").length;
    return size
      .toExponential(decimals)
      .replace(/e([-+])(\d)$/, "E$10$2")
      .replace("e", "E");
  }
  const text = formatDigits(Math.abs(size), section);
  return size < 0 ? `-${text}` : text;
}

/** Why a number format is none; undefined when Excel takes it. */
export function numberFormatProblem(format: string): string | undefined {
  if (format.length === 0 || format.length > 255) return "a number format has 1 to 255 characters";
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gs, "");
  if (/["[]/.test(bare)) return `a quote or bracket is left open: ${format}`;
  return sectionsOf(format).length > 4
    ? `a number format has at most four parts: ${format}`
    : undefined;
}

/** The text that a cell shows for a value in a number format. */
export function formatNumber(value: CellValue, format: string): string {
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") {
    const section = sectionsOf(format)[3];
    if (section === undefined || value === "") return value;
    return (section.match(TOKEN) ?? [])
      .map((token) => (token === "@" ? value : (literal(token) ?? token)))
      .join("");
  }
  return formatValue(value, format);
}
