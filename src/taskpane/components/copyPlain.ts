/** Puts a text on the clipboard. Must be called right after a press. */
import { copyRich, type CopyOutcome } from "./copyRich";

/** "refused" if this browser blocks the clipboard for its panes. */
export async function copyPlain(words: string): Promise<CopyOutcome> {
  const escaped = words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br>");
  return await copyRich(`<p>${escaped}</p>`, words);
}
