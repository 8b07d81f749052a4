/** What is stored in a cell, and the cell that it makes. */
import type { Cell, UnreadableReason } from "./WorkbookCells";
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
  readonly formula: string | undefined;
}

export interface CellSurroundings {
  /** The texts that cells share, by number. */
  readonly texts: readonly string[];
  readonly firstDay: 1900 | 1904;
  /** What a cell shows for a value in a number format. */
  readonly shownText: (value: string | number | boolean, format: string) => string;
}

/** A number as XML Schema writes it: no "0x10", "Infinity" or blanks inside. */
const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

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

function reasonOf(type: string): UnreadableReason {
  return type === "s" ? "noSuchText" : "notItsType";
}

/** The value that a text stands for by the cell's type; undefined for none. */
function valueOf(
  type: string,
  text: string,
  { texts, firstDay }: CellSurroundings,
): string | number | boolean | undefined {
  switch (type) {
    case "n":
      return numberOf(text);
    case "b":
      return truthOf(text);
    case "d":
      return isoSerial(text, firstDay);
    case "str":
      return decodeSpreadsheetText(text);
    case "s":
      return /^\s*\d+\s*$/.test(text) ? texts[Number(text)] : undefined;
    default:
      return undefined;
  }
}

function withFormula(cell: Cell, formula: string | undefined): Cell {
  return formula === undefined ? cell : { ...cell, formula };
}

function unreadable(reason: UnreadableReason, { values, ownTexts, formula }: StoredCell): Cell {
  const text = [...values, ...ownTexts].join(" ");
  return withFormula({ kind: "unreadable", reason, text }, formula);
}

/** The cell that is stored so; undefined for an empty one. */
export function cellOf(
  stored: StoredCell,
  format: string,
  surroundings: CellSurroundings,
): Cell | undefined {
  const { type, values, ownTexts, formula } = stored;
  const isOwnText = type === "inlineStr";
  const [text] = isOwnText ? ownTexts : values;
  const amount = values.length + ownTexts.length;
  if (amount > 1 || (amount === 1 && text === undefined)) return unreadable("notItsType", stored);

  // A text may be empty, other values may not.
  const isText = isOwnText || type === "str";
  const isMissing = text === undefined || (!isText && text.trim() === "");
  if (isMissing && formula !== undefined) return unreadable("noStoredValue", stored);
  if (text === undefined && (isText || type === "n")) return undefined;

  if (type === "e" && !isMissing) return withFormula({ kind: "error", text }, formula);
  const value = isOwnText ? text : valueOf(type, text ?? "", surroundings);
  if (value === undefined) return unreadable(reasonOf(type), stored);
  if (value === "" && formula === undefined) return undefined;
  return withFormula(
    { kind: "value", value, shown: surroundings.shownText(value, format) },
    formula,
  );
}
