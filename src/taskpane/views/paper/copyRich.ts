/** Puts a table and its plain text on the clipboard, by whichever way this browser allows. */

/** "refused" where neither way is open: Excel on the web can bar its panes from the clipboard. */
export type CopyOutcome = "copied" | "refused";

/** Asks the browser's clipboard first, then copies as old browsers do. Call it while a press is fresh. */
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

/** The older way: the document is told to copy, and what it copies is put in its hands. */
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
    // Deprecated, and the only way in frames that are barred from the clipboard.
    return document.execCommand("copy") && taken ? "copied" : "refused";
  } catch {
    return "refused";
  } finally {
    document.removeEventListener("copy", give);
  }
}
