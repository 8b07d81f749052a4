/** Signs that can only be bullets; Word's own are of the private use area. */
export const BULLET_SIGNS =
  "\\u2022\\u2043\\u2219\\u00b7\\u25a0\\u25aa\\u25cb\\u25cf\\u25e6\\u27a2\\u2023\\uf076\\uf0a7\\uf0b7\\uf0d8\\uf0fc";

/** An "o" alone is the bullet that Word gives the second rank of a list. */
const BULLET = new RegExp(`^\\s*[${BULLET_SIGNS}\\u2013*o-]\\s+(\\S.*)$`, "s");

/** The text after a bullet sign at the start of a paragraph; undefined for a paragraph without one. */
export function bulletText(paragraph: string): string | undefined {
  return BULLET.exec(paragraph)?.[1];
}
