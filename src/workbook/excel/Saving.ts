/** Whether and how Excel saves the file. */

/** How Excel saves the file, and whether the add-in can ask it to. */
export interface Saving {
  /** "unknown" if this Excel does not say. */
  readonly autoSave: "on" | "off" | "unknown";
  /** False if this Excel cannot be asked to save. */
  readonly canSave: boolean;
}
