import type { CopyOutcome } from "../../components/copyRich";

/** Puts a picture on the clipboard. Must be called right after a press; there is no older way. */
export async function copyPicture(png: Promise<Blob>): Promise<CopyOutcome> {
  try {
    // Safari needs the item at once, and the picture when it is ready.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return "copied";
  } catch {
    // A picture that could not be made also counts as refused.
    png.catch(() => undefined);
    return "refused";
  }
}
