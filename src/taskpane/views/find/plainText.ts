/** A text without what people omit when they search: capitals, accents, curled apostrophes. */
export function plainText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[‘’]/g, "'")
    .toLowerCase();
}
