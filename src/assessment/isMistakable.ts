/** Whether Excel, in any language, could take a text for something else. */
import { takenFor } from "../framework/typedIntoACell";
import { isDateWord, isMonth, withoutAccents } from "./dateWords";

/** Blanks and invisible characters, which Excel skips in front of a formula or number. */
const INVISIBLE_START = /^[\s\p{Cc}\p{Cf}]+/u;
/** TRUE and FALSE in the languages of Excel, in lower case and without accents. */
const TRUTH_VALUES = new Set(
  (
    "true false wahr falsch vrai faux verdadero falso vero verdadeiro waar onwaar sant falskt sand " +
    "falsk sann usann tosi epatosi prawda fałsz pravda nepravda igaz hamis dogru yanlis истина " +
    "ложь істина хибність cert fals adevarat istina laz prav neprav toene vaar patiess aplams " +
    "лъжа акикат жалган egia gezurra benar salah palsu đung sai αληθης ψευδης"
  )
    .split(" ")
    .map(withoutAccents),
);
/** No date in any language has more words. */
const MOST_WORDS = 6;
/** Currency signs made of letters before a number; those of English locales are in `takenFor`. */
const CURRENCY_WORD = /^(?:bs\.?|ft|kč|lei|din\.?|km|kn|zł|s\/\.?)\s?\d/iu;
const CURRENCY_CODE = /^(?:[A-Z]{3}|[A-Z]{1,3}\$)\s?\d/;

/**
 * True if the text begins like a formula, or might be a number, date, time, amount, truth value or
 * error in some language of Excel. When in doubt, it is: an apostrophe too many does no harm.
 */
export function isMistakable(text: string): boolean {
  const typed = text.replace(INVISIBLE_START, "");
  // The compatible form of a full-width equals sign is the plain one.
  if (/^[=+\-@'\u2212]/.test(typed.slice(0, 1).normalize("NFKC"))) return true;
  if (/^#\S{0,40}\s?[!?]?\s*$/u.test(typed)) return true;
  if (typed.length < 40 && TRUTH_VALUES.has(withoutAccents(typed.trim()))) return true;
  return /\p{N}/u.test(typed) && mightBeNumberOrDate(typed);
}

function mightBeNumberOrDate(typed: string): boolean {
  const words = firstWords(typed);
  if (words.length > MOST_WORDS) return false;
  const unknown = words.filter((word) => !isDateWord(word)).length;
  // "3 - Leader": after a hyphen Excel knows months, but no units or currencies.
  if (/^\d{1,2}\s-\s\p{L}/u.test(typed) && unknown > 0) return false;
  // One unknown word after a number might be a unit, a currency or half of the day.
  if (!/^\p{L}/u.test(typed)) return unknown <= 1;
  if (unknown === 0 && words.some(isMonth)) return true;
  const taken = takenFor(typed);
  return (
    (taken !== undefined && taken !== "a cell address") ||
    (unknown === 1 && (CURRENCY_WORD.test(typed) || CURRENCY_CODE.test(typed)))
  );
}

/** The words of a text, up to one more than a date can have. */
function firstWords(typed: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of typed.matchAll(/[\p{L}\p{M}]+/gu)) {
    words.push(word);
    if (words.length > MOST_WORDS) break;
  }
  return words;
}
