/**
 * What a spreadsheet reads as the start of a formula
 * (owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA_START = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Control characters and lone surrogates, which markup and clipboards cannot hold. */
const UNKEEPABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A text that no program reads as a formula when it is pasted: one that begins like a formula gets
 * a no-break space in front, which hardly shows in a paper and makes it text in a spreadsheet.
 */
export function harmless(text: string): string {
  const kept = keepable(text);
  return FORMULA_START.test(kept) ? `\u00A0${kept}` : kept;
}

/** A text with every character that no file or clipboard can hold replaced by U+FFFD. */
export function keepable(text: string): string {
  return text.replace(UNKEEPABLE, "\uFFFD");
}
