/** The text after a bullet sign at the start of a paragraph; undefined for a paragraph without one. */
export function bulletText(paragraph: string): string | undefined {
  return /^\s*[\u2022\u2043\u2219\u00b7\u25a0\u25aa\u25cb\u25cf\u25e6\u27a2\u2023\uf0b7\u2013*-]\s+(\S.*)$/s.exec(
    paragraph,
  )?.[1];
}
