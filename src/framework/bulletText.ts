/** The text after a bullet sign at the start of a paragraph; undefined for a paragraph without one. */
export function bulletText(paragraph: string): string | undefined {
  return /^\s*[\u2022\u00b7\u25aa\u25e6\u2023\u2013*-]\s+(\S.*)$/s.exec(paragraph)?.[1];
}
