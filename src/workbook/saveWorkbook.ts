import type { Saving } from "./outcomes";
import { WorkbookTrouble } from "./troubles";

/** How Excel saves the file. */
export function savingOf(): Promise<Saving> {
  return Promise.resolve({ autoSave: "unknown", canSave: false });
}

/** Saves the file. */
export function saveWorkbook(): Promise<void> {
  return Promise.reject(new WorkbookTrouble("Save", "Being built."));
}

/** What this Excel lacks. */
export function missingParts(): readonly ("save" | "autoSave")[] {
  return [];
}
