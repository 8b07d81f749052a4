/** What went wrong, for the pane, the ribbon and the command line. */

/** Parts that Excel can refuse while the sheets still work without them. */
export type Omission =
  "protection" | "pageSetup" | "frozenPanes" | "charts" | "conditionalFormats" | "tabColour";

/** The cause, where the pane can offer more than trying again. */
export type TroubleKind =
  /** Somebody is typing in a cell. Resolves without help. */
  | "cellBeingEdited"
  /** Excel on the web cannot reach its server. Resolves without help. */
  | "connectionLost"
  /** The workbook is open for reading only. */
  | "readOnly"
  /** Sheets cannot be added, renamed or deleted. */
  | "structureProtected"
  /** A sheet is protected with somebody's own password. */
  | "sheetProtected"
  /** A sheet, table or name of the assessment was deleted. */
  | "sheetDeleted"
  /** A build was cut off or undone, and has to be finished or removed first. */
  | "buildInterrupted"
  /** The workbook was built by a newer version of the add-in. */
  | "newerVersion"
  /** The hidden sheet with the framework is damaged or was deleted. */
  | "dataDamaged"
  /** This Excel does not support the step. */
  | "olderExcel"
  /** Another workbook is active. */
  | "otherWorkbook"
  /** The assessment is submitted, so its answers are locked. */
  | "submitted"
  | "other";

/**
 * What happened and what to do, in sentences for people. `details` are for reports to developers.
 */
export interface Trouble {
  readonly kind: TroubleKind;
  readonly message: string;
  readonly remedy: string;
  readonly details: string;
  /**
   * True if a step could not be undone: the message says what remains, and nothing retries
   * automatically.
   */
  readonly halfDone?: true;
}

export interface Failed {
  readonly kind: "failed";
  readonly trouble: Trouble;
}
