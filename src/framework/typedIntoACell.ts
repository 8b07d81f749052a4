/** What Excel converts a typed text to. */

export type TakenFor = "a number" | "a date" | "a truth value" | "a cell address";

const MONTHS = [
  ...["january", "february", "march", "april", "may", "june", "july", "august", "september"],
  ...["october", "november", "december"],
];

/**
 * Currency symbols made of letters in English locales (Unicode CLDR): in South Africa R1.2 is
 * money.
 */
const LETTER_CURRENCIES = "AED|Ar|CHF|D|E|FBu|K|kr|Ksh|Le|MK|Nfk|P|R|RF|RM|Rp|Rs|SDG|SR|TSh|USh|VT";

const CURRENCY = `(?:[a-z]{0,3}\\p{Sc}|(?:${LETTER_CURRENCIES})\\.?)`;

const NUMBER = new RegExp(
  `^[-+(]*\\s*${CURRENCY}?\\s*[-+]?\\s*` +
    `(?:\\d[\\d., ]*|[.,]\\d+)(?:e[-+]?\\d+)?(?:\\s\\d+/\\d+)?\\s*(?:%|${CURRENCY})?\\s*\\)?$`,
  "iu",
);
const NUMERIC_DATE = /^\d{1,4}\s*[-/]\s*\d{1,4}$|^\d{1,4}(?:\s*[-/.]\s*\d{1,4}){2}$/;
const TIME = /^\d{1,4}(?::\d{1,2}){1,2}(?:[.,]\d+)?\s*(?:[ap]m?)?$|^\d{1,2}\s*[ap]m?$/i;
const DATE_WITH_MONTH = /^(?:\d{1,4}[\s.,/-]*)?([a-z]{3,9})[\s.,/-]*\d{0,4}(?:[\s.,/-]+\d{1,4})?$/i;
const CELL_ADDRESS = /^\$?[a-z]{1,3}\$?\d{1,7}$/i;
const ROW_COLUMN_ADDRESS = /^(?:r\d*(?:c\d*)?|c\d*)$/i;

/**
 * What Excel, in some English locale, converts the text to; undefined if it stays a text
 * everywhere. Errs on the safe side: it covers what only some locales or versions convert, since a
 * workbook travels. A cell address stays a text in a cell but not in a formula or a name.
 */
export function takenFor(text: string): TakenFor | undefined {
  const typed = text.trim();
  if (/^(?:true|false)$/i.test(typed)) return "a truth value";
  if (ROW_COLUMN_ADDRESS.test(typed)) return "a cell address";
  if (isDate(typed)) return "a date";
  if (NUMBER.test(typed)) return "a number";
  return CELL_ADDRESS.test(typed) ? "a cell address" : undefined;
}

function isDate(typed: string): boolean {
  if (NUMERIC_DATE.test(typed) || TIME.test(typed)) return true;
  const word = DATE_WITH_MONTH.exec(typed)?.[1]?.toLowerCase();
  return word !== undefined && /\d/.test(typed) && MONTHS.some((month) => month.startsWith(word));
}
