/** Puts a table and its plain text on the clipboard, in whichever way this browser allows. */

/** "refused" if neither way works: Excel on the web can block the clipboard for its panes. */
export type CopyOutcome = "copied" | "refused";

/** Tries the browser's clipboard first, then the older way. Must be called right after a press. */
export async function copyRich(html: string, plain: string): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob([plain], { type: "text/plain" }),
      }),
    ]);
    return "copied";
  } catch {
    return copyByCommand(html, plain);
  }
}

/** The older way: tells the document to copy, and supplies the content in the copy event. */
function copyByCommand(html: string, plain: string): CopyOutcome {
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", plain);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener("copy", give);
  try {
    // Deprecated, but the only way in frames that may not use the clipboard.
    return document.execCommand("copy") && taken ? "copied" : "refused";
  } catch {
    return "refused";
  } finally {
    document.removeEventListener("copy", give);
  }
}
