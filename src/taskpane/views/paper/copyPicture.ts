import type { CopyOutcome } from "./copyRich";

/** Puts a picture on the clipboard. Call it while a press is fresh; there is no older way. */
export async function copyPicture(png: Promise<Blob>): Promise<CopyOutcome> {
  try {
    // Safari wants the item at once, and the picture when it is there.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return "copied";
  } catch {
    // A picture that could not be made is refused just as well.
    png.catch(() => undefined);
    return "refused";
  }
}
