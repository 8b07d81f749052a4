/** How long a saved file's address stays valid: browsers fetch it after the press has ended. */
const KEPT_MILLISECONDS = 60000;

/** Room for council, department and title. */
const MOST_CHARACTERS = 120;

/** Lets the browser save a file in the downloads folder. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}

/**
 * A file name from text that people typed: letters, digits and spaces; a long one ends with a word.
 */
export function fileName(text: string, extension: string): string {
  const plain = text
    .replace(/[^\p{L}\p{N} _-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return `${plain === "" ? "Maturity" : cutAtWord(plain)}.${extension}`;
}

function cutAtWord(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const start = text.slice(0, MOST_CHARACTERS + 1);
  const end = start.lastIndexOf(" ");
  return end > 0 ? start.slice(0, end) : text.slice(0, MOST_CHARACTERS);
}
