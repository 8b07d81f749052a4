/** What is stored in a cell, and the cell that it makes. */
import type { Cell, UnreadableReason } from "../answers/WorkbookCells";
import { isoSerial } from "./isoSerial";
import { decodeSpreadsheetText } from "./xml/decodeSpreadsheetText";

export interface StoredCell {
  /** What sort of value it says that it has: "n", "s" and others (ECMA-376 part 1, 18.18.11). */
  readonly type: string;
  /** The texts of its <v>; several only where the file is damaged. */
  readonly values: readonly string[];
  /** The texts of its own string items, likewise. */
  readonly ownTexts: readonly string[];
  /** With its "=". */
  readonly formula?: string;
}

export interface CellSurroundings {
  /** The texts that cells share, by number. */
  readonly texts: readonly string[];
  readonly firstDay: 1900 | 1904;
  /** What the cell shows for a value. */
  readonly shown: (value: string | number | boolean) => string;
}

/** A number as XML Schema writes it: no "0x10", "Infinity" or blanks inside. */
const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/** The number of a text, or undefined for a text that is none or none that Excel can hold. */
function numberOf(text: string): number | undefined {
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  // Too small a number would become zero, which can be a level.
  const vanished = number === 0 && /[1-9]/.test(text.split(/e/i)[0]);
  return Number.isFinite(number) && !vanished ? number : undefined;
}

function truthOf(text: string): boolean | undefined {
  const word = text.trim();
  if (word === "1" || word === "true") return true;
  return word === "0" || word === "false" ? false : undefined;
}

/** The value that a text stands for by the cell's type, or why it stands for none. */
function valueOf(
  type: string,
  text: string,
  { texts, firstDay }: CellSurroundings,
): { readonly value: string | number | boolean } | UnreadableReason {
  const typed = (value: number | boolean | undefined) =>
    value === undefined ? "notItsType" : { value };
  switch (type) {
    case "n":
      return typed(numberOf(text));
    case "b":
      return typed(truthOf(text));
    case "d":
      return typed(isoSerial(text, firstDay));
    case "str":
      return { value: decodeSpreadsheetText(text) };
    case "s": {
      const shared = /^\s*\d+\s*$/.test(text) ? texts[Number(text)] : undefined;
      return shared === undefined ? "noSuchText" : { value: shared };
    }
    default:
      return "notItsType";
  }
}

/** The cell that is stored so; undefined for an empty one. */
export function cellOf(stored: StoredCell, surroundings: CellSurroundings): Cell | undefined {
  const { type, values, ownTexts, formula } = stored;
  const own = formula === undefined ? {} : { formula };
  const everything = [...values, ...ownTexts];
  const [ownText] = ownTexts;
  const unreadable = (reason: UnreadableReason): Cell => ({
    kind: "unreadable",
    reason,
    text: everything.join(" "),
    ...own,
  });
  const holding = (value: string | number | boolean): Cell | undefined =>
    value === "" && formula === undefined
      ? undefined
      : { kind: "value", value, shown: surroundings.shown(value), ...own };

  if (everything.length > 1) return unreadable("notItsType");
  if (type === "inlineStr") {
    if (values.length > 0) return unreadable("notItsType");
    if (ownText === undefined && formula !== undefined) return unreadable("noStoredValue");
    return holding(ownText ?? "");
  }
  if (ownText !== undefined) return unreadable("notItsType");
  const [text] = values;
  const stringResult = type === "str" && text !== undefined;
  if (formula !== undefined && !stringResult && (text ?? "").trim() === "") {
    return unreadable("noStoredValue");
  }
  if (text === undefined && (type === "n" || type === "str")) return undefined;
  if (type === "e" && text !== undefined && text.trim() !== "")
    return { kind: "error", text, ...own };
  const found = valueOf(type, text ?? "", surroundings);
  return typeof found === "string" ? unreadable(found) : holding(found.value);
}
