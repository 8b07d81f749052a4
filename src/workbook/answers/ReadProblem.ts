/** What reading a workbook found wrong, with its place, so that nothing goes missing unseen. */

export type ReadProblemKind =
  /** A value code has no row. */
  | "noRow"
  /** A value code has two rows; the first counts. */
  | "twice"
  /** A row has an answer, but it is not certain whose. */
  | "unplaced"
  /** The row's id was lost or moved; ref and title say whose it is. */
  | "idLost"
  /** A cell of the answer was moved out of its row. */
  | "misaligned"
  /** A cell whose contents cannot be read, or a formula that has no result. */
  | "unreadable"
  /** Text or a number in a level cell that the scale does not have. */
  | "notALevel"
  /** A column of answers was deleted. */
  | "columnGone"
  /** A theme's sheet was deleted. */
  | "sheetGone"
  /** A row or cell whose place in the sheet is not known. */
  | "misplaced"
  /** The settings on the hidden sheet are gone. */
  | "settingsGone"
  /** Cells of Start that people fill in were deleted. */
  | "entryGone"
  | "date"
  | "target"
  | "status";

export interface ReadProblem {
  readonly kind: ReadProblemKind;
  /** Present name of the sheet; null where it is gone. */
  readonly sheet: string | null;
  /** "D4"; null where no single cell is meant. */
  readonly cell: string | null;
  /** Id of the value code; null where none is meant or known. */
  readonly valueCode: string | null;
  /** What the cell holds. */
  readonly text: string;
  /** What is wrong and what to do, without the place. */
  readonly message: string;
}
