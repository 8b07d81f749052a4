/** What went wrong, for the pane, the ribbon and the command line. */

/** What Excel can refuse without the workbook being the worse for it in its sheets. */
export type Omission = "protection" | "pageSetup";

/** What stands in the way, where the pane has more to offer than trying again. */
export type TroubleKind =
  /** Somebody is typing in a cell: goes by itself. */
  | "cellBeingEdited"
  /** Excel on the web does not reach its server: goes by itself. */
  | "connectionLost"
  /** The workbook was opened so that it cannot be changed. */
  | "readOnly"
  /** No sheets can be added, renamed or deleted. */
  | "structureProtected"
  /** A sheet is protected with somebody's own password. */
  | "sheetProtected"
  /** A sheet, table or name of the assessment is gone. */
  | "sheetDeleted"
  /** The workbook was built by a newer version of the add-in. */
  | "newerVersion"
  /** The hidden sheet with the framework is damaged or gone. */
  | "dataDamaged"
  /** This Excel lacks what the step needs. */
  | "olderExcel"
  /** Another workbook is in front. */
  | "otherWorkbook"
  /** The assessment is submitted, so its answers are locked. */
  | "submitted"
  | "other";

/** A sentence for the person: what happened and what to do. Details are for a report to the developers. */
export interface Trouble {
  readonly kind: TroubleKind;
  readonly message: string;
  readonly remedy: string;
  readonly details: string;
  /** True where a step could not be taken back: the message says what remains, and nothing goes on by itself. */
  readonly halfDone?: true;
}

export interface Failed {
  readonly kind: "failed";
  readonly trouble: Trouble;
}
