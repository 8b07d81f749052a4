/** Ids made from titles: the same title always gives the same. */

/** Longer slugs are cut at a word and get a digest, so that different titles stay apart. */
const LONGEST_SLUG = 45;

/** Small letters, digits and single dashes; never empty. */
export function slugOf(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/æ/g, "ae")
    .replace(/œ/g, "oe")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/&/g, " and ")
    .replace(/['\u2019]/g, "");
  const words = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  const lost = /[^\P{L}a-z]/u.test(plain) || words === "";
  if (!lost && words.length <= LONGEST_SLUG) return words;
  const cut = words
    .slice(0, LONGEST_SLUG)
    .replace(/-[^-]*$/, (end) => (words.length > LONGEST_SLUG ? "" : end));
  return [...(cut === "" ? [] : [cut]), digestOf(title.normalize("NFC").trim())].join("-");
}

/** Eight digits that depend on every character (FNV-1a). */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}

/** The first of `base`, `base-2`, `base-3` and so on that is not used. */
export function unusedId(base: string, used: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!used.has(id)) return id;
  }
}
