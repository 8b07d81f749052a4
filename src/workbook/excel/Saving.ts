/** How Excel saves the file. */

/** How the file is saved by Excel itself. */
export interface Saving {
  /** "unknown" where this Excel does not tell. */
  readonly autoSave: "on" | "off" | "unknown";
  /** False where this Excel cannot be asked to save. */
  readonly canSave: boolean;
}
