import { FormulaError } from "../CalculationEngine";
import { readCorner, type Corner } from "./address";
import { unquoteSheetName } from "./sheetName";

/** A reference as written, with its position in the formula's text. */
export interface ReferenceToken {
  readonly kind: "reference";
  readonly start: number;
  readonly end: number;
  /** If absent: the sheet that the formula is on. */
  readonly sheetName?: string;
  readonly first: Corner;
  readonly last?: Corner;
}

export type Token =
  | ReferenceToken
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "word"; readonly value: string }
  | { readonly kind: "function"; readonly value: string }
  | { readonly kind: "sign"; readonly value: string }
  | { readonly kind: "end" };

const SPACE = /[ \t\r\n]+/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const ERROR = /#(?:N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!)/iy;
const LOST_SHEET = /#REF!(?=\$?[A-Z]{1,3}\$?\d|\$?[A-Z]{1,3}:|\$?\d+:)/iy;
const SHEET = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy;
const CELLS =
  /(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/iuy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const SIGN = /<>|<=|>=|[-+*/^&=<>%(),;{}]/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

interface Found {
  readonly token: Token;
  readonly end: number;
}

function referenceAt(text: string, at: number): Found | undefined {
  const sheet = matchAt(SHEET, text, at);
  const from = at + (sheet?.[0].length ?? 0);
  const cells = matchAt(CELLS, text, from);
  if (!cells) {
    // A reference whose cells were deleted keeps its sheet: Data!#REF!
    const lost = sheet && text.slice(from, from + 5).toUpperCase() === "#REF!";
    return lost ? { token: { kind: "error", value: "#REF!" }, end: from + 5 } : undefined;
  }
  const end = from + cells[0].length;
  const sheetName = sheet ? { sheetName: unquoteSheetName(sheet[0].slice(0, -1)) } : {};
  const [firstText = "", lastText] = cells[0].split(":");
  const first = readCorner(firstText);
  if (!first) return undefined;
  const token = { kind: "reference", start: at, end, ...sheetName, first } as const;
  if (lastText === undefined) return { token, end };
  const last = readCorner(lastText);
  return last && { token: { ...token, last }, end };
}

function tokenAt(text: string, at: number): Found {
  const literal = matchAt(TEXT, text, at);
  if (literal) {
    const value = (literal[1] ?? "").replaceAll('""', '"');
    return { token: { kind: "text", value }, end: TEXT.lastIndex };
  }
  if (matchAt(LOST_SHEET, text, at)) {
    matchAt(CELLS, text, LOST_SHEET.lastIndex);
    return { token: { kind: "error", value: "#REF!" }, end: CELLS.lastIndex };
  }
  const error = matchAt(ERROR, text, at);
  if (error) {
    return { token: { kind: "error", value: error[0].toUpperCase() }, end: ERROR.lastIndex };
  }
  const reference = referenceAt(text, at);
  if (reference) return reference;
  const number = matchAt(NUMBER, text, at);
  if (number) {
    return { token: { kind: "number", value: Number(number[0]) }, end: NUMBER.lastIndex };
  }
  const word = matchAt(WORD, text, at);
  if (word) {
    const end = WORD.lastIndex;
    if (text[end] === "(") return { token: { kind: "function", value: word[0] }, end: end + 1 };
    return { token: { kind: "word", value: word[0] }, end };
  }
  const sign = matchAt(SIGN, text, at);
  if (sign) return { token: { kind: "sign", value: sign[0] }, end: SIGN.lastIndex };
  throw new FormulaError(`Not a formula at "${text.slice(at, at + 20)}": ${text}`);
}

/**
 * The tokens of a formula without its "=", plus an end mark.
 * @throws FormulaError for text that cannot be part of a formula.
 */
export function tokenize(formula: string): readonly Token[] {
  if (!formula.startsWith("=")) throw new FormulaError(`A formula begins with "=": ${formula}`);
  const tokens: Token[] = [];
  let at = 1;
  while (at < formula.length) {
    if (matchAt(SPACE, formula, at)) {
      at = SPACE.lastIndex;
      continue;
    }
    const { token, end } = tokenAt(formula, at);
    tokens.push(token);
    at = end;
  }
  tokens.push({ kind: "end" });
  return tokens;
}
