/** The stored contents of a cell, and how to make a cell from them. */
import type { Cell, UnreadableReason } from "./WorkbookCells";
import { isoSerial } from "./isoSerial";
import { decodeSpreadsheetText } from "./xml/decodeSpreadsheetText";

export interface StoredCell {
  /** The declared type of its value: "n", "s" and others (ECMA-376 part 1, 18.18.11). */
  readonly type: string;
  /** The texts of its <v>; more than one only if the file is damaged. */
  readonly values: readonly string[];
  /** The texts of its own string items; more than one only if the file is damaged. */
  readonly ownTexts: readonly string[];
  /** With its "=". */
  readonly formula: string | undefined;
}

export interface CellSurroundings {
  /** The texts that cells share, by index. */
  readonly texts: readonly string[];
  readonly firstDay: 1900 | 1904;
  /** What a cell shows for a value in a number format. */
  readonly shownText: (value: string | number | boolean, format: string) => string;
}

/** A number as XML Schema writes it: no "0x10", "Infinity" or spaces inside. */
const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/** The number in a text; undefined if it is not one or Excel cannot hold it. */
function numberOf(text: string): number | undefined {
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  // A number that is too small would become zero, which can be a level.
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

/** The value of a text for the cell's type; undefined for none. */
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

/** The cell for these contents; undefined for an empty one. */
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
