/** Formulas in R1C1 notation, as `Range.formulasR1C1` has them: in English, whatever the user's settings. */
import { replaceReferences } from "../../engine/formula/rewriteReferences";
import { quoteSheetName } from "../../engine/formula/sheetName";
import { writeCorner, type Corner } from "../../engine/formula/address";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The formula of a cell, in R1C1 notation. */
export function toR1C1(formula: string, own: Place): string {
  return replaceReferences(formula, ({ sheetName, first, last }) => {
    const sheet = sheetName === undefined ? "" : `${quoteSheetName(sheetName)}!`;
    return `${sheet}${cornerText(first, own)}${last === undefined ? "" : `:${cornerText(last, own)}`}`;
  });
}

function cornerText({ row, column, rowFixed, columnFixed }: Corner, own: Place): string {
  return placeText("R", row, rowFixed, own.row) + placeText("C", column, columnFixed, own.column);
}

function placeText(letter: string, at: number | undefined, isFixed: boolean, own: number): string {
  if (at === undefined) return "";
  if (isFixed) return `${letter}${at + 1}`;
  return at === own ? letter : `${letter}[${at - own}]`;
}

/** Texts and quoted sheet names stay; a corner is no part of a longer word. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.\\])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_.\\(![])/giu;

/** The formula of a cell from R1C1 notation. */
export function fromR1C1(formula: string, own: Place): string {
  return formula.replace(PARTS, (part, row: string | undefined, column: string | undefined) => {
    if (part.startsWith('"') || part.startsWith("'")) return part;
    const [r, c] = [placeOf(row, own.row), placeOf(column, own.column)];
    return writeCorner({ row: r.at, rowFixed: r.isFixed, column: c.at, columnFixed: c.isFixed });
  });
}

function placeOf(
  text: string | undefined,
  own: number,
): { readonly at: number; readonly isFixed: boolean } {
  if (text === undefined) return { at: own, isFixed: false };
  if (text.startsWith("[")) return { at: own + Number(text.slice(1, -1)), isFixed: false };
  return { at: Number(text) - 1, isFixed: true };
}
