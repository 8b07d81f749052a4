/** How long a saved file's address stays valid: browsers fetch it after the press has ended. */
const KEPT_MILLISECONDS = 60000;

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

/** A file name from text that people typed: letters, digits and spaces, at most 60 characters. */
export function fileName(text: string, extension: string): string {
  const plain = text
    .replace(/[^\p{L}\p{N} _-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 60)
    .trim();
  return `${plain === "" ? "Maturity" : plain}.${extension}`;
}
