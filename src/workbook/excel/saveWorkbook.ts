/** Saves the file, if this Excel can be asked to. */
import type { Saving } from "./Saving";
import { isSetSupported } from "./isSetSupported";
import { AT_ONCE, sendRequest } from "./requestContext";
import { WorkbookTrouble } from "./troubles";

/** Requirement sets of Workbook.autoSave and Workbook.save. */
const AUTO_SAVE = "1.9";
const SAVE = "1.11";

/** How Excel saves the file. Never rejects: what Excel does not say is "unknown". */
export async function savingOf(): Promise<Saving> {
  const canSave = isSetSupported(SAVE);
  if (!isSetSupported(AUTO_SAVE)) return { autoSave: "unknown", canSave };
  try {
    const workbook = await sendRequest((context) => context.workbook.load("autoSave"), AT_ONCE);
    return { autoSave: workbook.autoSave ? "on" : "off", canSave };
  } catch {
    return { autoSave: "unknown", canSave };
  }
}

/**
 * Saves the file in its place; a file never saved before is saved where Excel keeps new files.
 * @throws WorkbookTrouble if this Excel cannot be asked to save; Office errors unchanged
 */
export async function saveWorkbook(): Promise<void> {
  if (!isSetSupported(SAVE)) {
    throw new WorkbookTrouble(
      "This Excel cannot be asked to save.",
      "Press Ctrl+S, or Cmd+S on a Mac.",
      "olderExcel",
    );
  }
  await sendRequest((context) => {
    context.workbook.save("Save");
  }, AT_ONCE);
}

/** Which features beyond the declared requirement set this Excel does not support. */
export function missingParts(): readonly ("save" | "autoSave")[] {
  return [
    ...(isSetSupported(SAVE) ? [] : (["save"] as const)),
    ...(isSetSupported(AUTO_SAVE) ? [] : (["autoSave"] as const)),
  ];
}
