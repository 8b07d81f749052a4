import { broadcast } from "../calculation/broadcast";
import { toText } from "../calculation/coerce";
import { readNumber } from "../calculation/numberText";
import { errors, isError, type Scalar } from "../calculation/values";
import { hasWildcard, wildcardPattern } from "../calculation/wildcards";
import {
  ANY_NUMBER,
  scalarFunction,
  valuesFunction,
  type FunctionDefinition,
} from "./FunctionDefinition";

/** Excel's limit on characters in a cell. */
const TEXT_LIMIT = 32_767;

const windowsLetters = new TextDecoder("windows-1252");

function find(sought: string, within: string, start: number): Scalar {
  const from = Math.trunc(start) - 1;
  const at = from < 0 || from > within.length ? -1 : within.indexOf(sought, from);
  return at < 0 ? errors.value : at + 1;
}

function search(sought: string, within: string, start: number): Scalar {
  if (!hasWildcard(sought)) return find(sought.toLowerCase(), within.toLowerCase(), start);
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > within.length) return errors.value;
  const match = wildcardPattern(sought, "anywhere").exec(within.slice(from));
  return match ? from + match.index + 1 : errors.value;
}

function substituteOne(
  text: string,
  sought: string,
  replacement: string,
  instance: number,
): string {
  let at = text.indexOf(sought);
  for (let seen = 1; seen < instance && at >= 0; seen += 1) {
    at = text.indexOf(sought, at + sought.length);
  }
  return at < 0 ? text : text.slice(0, at) + replacement + text.slice(at + sought.length);
}

const LEFT = scalarFunction(["text", "number"], [1], (text, count) =>
  count < 0 ? errors.value : text.slice(0, Math.trunc(count)),
);

const RIGHT = scalarFunction(["text", "number"], [1], (text, count) =>
  count < 0 ? errors.value : text.slice(Math.max(0, text.length - Math.trunc(count))),
);

const MID = scalarFunction(["text", "number", "number"], [], (text, start, count) => {
  if (start < 1 || count < 0) return errors.value;
  return text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count));
});

const SUBSTITUTE = scalarFunction(
  ["text", "text", "text", "value"],
  [null],
  (text, sought, replacement, instance) => {
    if (instance === null) return sought === "" ? text : text.replaceAll(sought, () => replacement);
    if (typeof instance !== "number" || instance < 1) return errors.value;
    return sought === "" ? text : substituteOne(text, sought, replacement, Math.trunc(instance));
  },
);

const REPT = scalarFunction(["text", "number"], [], (text, times) => {
  const count = Math.trunc(times);
  return count < 0 || text.length * count > TEXT_LIMIT ? errors.value : text.repeat(count);
});

const CHAR = scalarFunction(["number"], [], (code) => {
  const byte = Math.trunc(code);
  return byte < 1 || byte > 255 ? errors.value : windowsLetters.decode(Uint8Array.of(byte));
});

const VALUE = scalarFunction(["value"], [], (value) => {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  return typeof value === "boolean" ? errors.value : (readNumber(value) ?? errors.value);
});

const CONCATENATE = valuesFunction(1, ANY_NUMBER, (values, context) =>
  broadcast(values, context, (parts) => {
    let joined = "";
    for (const part of parts) {
      const text = toText(part);
      if (isError(text)) return text;
      joined += text;
    }
    return joined.length > TEXT_LIMIT ? errors.value : joined;
  }),
);

/** The cell shows the second argument, or the first if there is no second. */
const HYPERLINK = valuesFunction(1, 2, (values, context) =>
  broadcast(values, context, ([link = null, shown = link]) => (isError(link) ? link : shown)),
);

export const textFunctions: Readonly<Record<string, FunctionDefinition>> = {
  LEFT,
  RIGHT,
  MID,
  SUBSTITUTE,
  REPT,
  CHAR,
  VALUE,
  CONCATENATE,
  HYPERLINK,
  /** Only ordinary spaces: no-break spaces and line breaks are kept. */
  TRIM: scalarFunction(["text"], [], (text) => text.split(" ").filter(Boolean).join(" ")),
  UPPER: scalarFunction(["text"], [], (text) => text.toUpperCase()),
  LOWER: scalarFunction(["text"], [], (text) => text.toLowerCase()),
  LEN: scalarFunction(["text"], [], (text) => text.length),
  EXACT: scalarFunction(["text", "text"], [], (left, right) => left === right),
  FIND: scalarFunction(["text", "text", "number"], [1], find),
  SEARCH: scalarFunction(["text", "text", "number"], [1], search),
};
