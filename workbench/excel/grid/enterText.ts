/** What a cell gets from a text that is typed or written into it. */
import type { CellContent } from "../../engine/CalculationEngine";
import { invalidArgument } from "../ExcelError";
import { UNITED_KINGDOM, type EntryLanguage } from "./entryLanguage";
import { interpretText } from "./interpretText";

const TEXT_LIMIT = 32767;
/** Maximum length of a formula. */
export const FORMULA_LIMIT = 8192;

export type Entry = CellContent & {
  readonly numberFormat?: string;
  /** Entered with an apostrophe, which is not part of the value. */
  readonly quotePrefix?: boolean;
};

/** Excel skips these in front of a formula, a number or a date. */
const SKIPPED = /^[\s\p{Cc}\p{Cf}]+/u;

/**
 * What a text becomes in a cell with the given number format.
 * @throws InvalidArgument for a text or formula that is too long
 */
export function enterText(
  text: string,
  numberFormat: string,
  thisYear: number,
  language: EntryLanguage = UNITED_KINGDOM,
): Entry {
  if (text.length > TEXT_LIMIT) {
    throw invalidArgument(`a cell holds at most ${TEXT_LIMIT} characters`);
  }
  if (numberFormat === "@") return { literal: text };
  if (text.startsWith("'")) return { literal: text.slice(1), quotePrefix: true };
  const typed = narrow(text.replace(SKIPPED, ""));
  if (typed.startsWith("=") && typed.length > 1) return formulaEntry(typed);
  const interpreted = interpretText(typed, thisYear, language);
  // An error is an entry of its own, like a formula with nothing but that error.
  if (language.errors.includes(typed.trim().toUpperCase())) {
    return formulaEntry(`=${ENGLISH[language.errors.indexOf(typed.trim().toUpperCase())] ?? ""}`);
  }
  if (interpreted.value !== typed) {
    return { literal: interpreted.value, numberFormat: interpreted.numberFormat };
  }
  // Excel treats such a text as a formula, for compatibility with spreadsheets of the nineties.
  return /^[-+@]./s.test(typed) ? formulaEntry(`=${typed}`) : { literal: text };
}

const ENGLISH = UNITED_KINGDOM.errors;

function formulaEntry(formula: string): Entry {
  if (formula.length > FORMULA_LIMIT) {
    throw invalidArgument(`a formula has at most ${FORMULA_LIMIT} characters`);
  }
  return { formula };
}

/** Full-width characters as people type them with Chinese or Japanese keyboards, made narrow. */
function narrow(text: string): string {
  if (!/^[\uFF01-\uFF5E]/.test(text)) return text;
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}
