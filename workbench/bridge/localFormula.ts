/** A formula as the person at the workbook sees it: in their language and reference style. */
import { replaceReferences } from "../engine/formula/rewriteReferences";
import { quoteSheetName } from "../engine/formula/sheetName";
import type { Corner } from "../engine/formula/address";
import { LOCAL_WORDS, type LocalWords } from "./localWords";
import type { UserSettings } from "./userSettings";

/** Texts and quoted sheet names stay; then errors, function names, truth values, numbers, commas. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|#(?:N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!)|[\p{L}_\\][\p{L}\p{N}_.]*\(?|\d+\.\d+|,/giu;

/** Relative references are given as seen from A1. */
export function localFormula(formula: string, settings: UserSettings): string {
  if (!formula.startsWith("=")) return formula;
  const words = LOCAL_WORDS[settings.language];
  // Before the words: a formula in another language is not understood any more.
  const inStyle =
    settings.referenceStyle === "A1"
      ? formula
      : replaceReferences(formula, ({ sheetName, first, last }) => {
          const sheet = sheetName === undefined ? "" : `${quoteSheetName(sheetName)}!`;
          const end = last === undefined ? "" : `:${cornerText(last, words)}`;
          return `${sheet}${cornerText(first, words)}${end}`;
        });
  return settings.language === "en"
    ? inStyle
    : inStyle.replace(PARTS, (part) => inWords(part, words));
}

function inWords(part: string, words: LocalWords): string {
  if (part === ",") return words.listSeparator;
  if (/^\d/.test(part)) return part.replace(".", words.decimalSeparator);
  const upper = part.toUpperCase();
  if (upper.endsWith("(")) return `${words.functions[upper.slice(0, -1)] ?? part.slice(0, -1)}(`;
  if (upper === "TRUE" || upper === "FALSE") return words.booleans[upper];
  return words.errors[upper] ?? part;
}

/** R1C1, R[1]C[-1], or one of the two for entire rows and columns. */
function cornerText({ row, column, rowFixed, columnFixed }: Corner, words: LocalWords): string {
  const [open, close] = words.brackets;
  const place = (letter: string, at: number | undefined, fixed: boolean): string => {
    if (at === undefined) return "";
    if (fixed) return `${letter}${at + 1}`;
    return at === 0 ? letter : `${letter}${open}${at}${close}`;
  };
  return place(words.rowLetter, row, rowFixed) + place(words.columnLetter, column, columnFixed);
}
