/**
 * Whether the pane opens with this workbook. Office reads it from the document settings, for everyone
 * whose organisation has installed the add-in; the manifest's TaskpaneId has the same name.
 */
import type { Opening } from "../../workbook/excel/Opening";
import { WorkbookTrouble } from "../../workbook/excel/troubles";

/** Office's own name for it. */
export const OPENS = "Office.AutoShowTaskpaneWithDocument";

/** What the workbook says now, also if somebody else changed it. */
export async function readOpening(): Promise<Opening> {
  const settings = documentSettings();
  if (settings === undefined) return "unknown";
  const isRead = await done((callback) => settings.refreshAsync(callback));
  if (!isRead) return "unknown";
  return settings.get(OPENS) === true ? "on" : "off";
}

/**
 * Switches it on or off in the workbook, and reads back that it is kept.
 * @throws WorkbookTrouble if Excel does not keep it
 */
export async function writeOpening(opens: boolean): Promise<void> {
  const settings = documentSettings();
  const isSaved =
    settings !== undefined &&
    (await done((callback) => {
      if (opens) settings.set(OPENS, true);
      else settings.remove(OPENS);
      settings.saveAsync(callback);
    }));
  const kept = isSaved ? await readOpening() : "unknown";
  if (kept === (opens ? "on" : "off")) return;
  throw new WorkbookTrouble(
    "Excel did not keep in the workbook whether the pane opens with it.",
    "Check that the file is not open for reading only. Then try again.",
  );
}

function documentSettings(): Office.Settings | undefined {
  // Absent in some hosts, which the type declaration omits.
  const document: Office.Document | undefined = Office.context.document;
  const settings: Office.Settings | undefined = document?.settings;
  return settings;
}

/** True if the call succeeded. */
async function done(
  call: (callback: (result: Office.AsyncResult<unknown>) => void) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    call(({ status }) => resolve(String(status) === "succeeded"));
  });
}
