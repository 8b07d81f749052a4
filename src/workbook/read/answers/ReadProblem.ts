/** A problem found when reading a workbook, with its place, so that nothing is lost unnoticed. */

export type ReadProblemKind =
  /** A value code has no row. */
  | "noRow"
  /** A value code has two rows; the first counts. */
  | "twice"
  /** A row has an answer, but it is not certain which value code it belongs to. */
  | "unplaced"
  /** The row's id or ref was lost or moved; the other marks identify the value code. */
  | "idLost"
  /** A cell of the answer was moved out of its row. */
  | "misaligned"
  /** A cell whose contents cannot be read, or a formula that has no result. */
  | "unreadable"
  /** Text or a number in a level cell that is not on the scale. */
  | "notALevel"
  /** Another sheet looks like one of ours, with other contents, and nothing says which is ours. */
  | "copied"
  /** A column of answers was deleted. */
  | "columnGone"
  /** A row, column or heading of the departments' sheets was deleted, renamed or added. */
  | "departmentsChanged"
  /** The same for what is restored from an earlier reading. */
  | "departmentCellsGone"
  /** What was kept of the earlier assessment cannot be read. */
  | "earlierGone"
  | "withoutPlaceGone"
  /** A text other than Yes and No beside a criterion. */
  | "criterion"
  /** A criterion has two rows; the first counts. */
  | "criterionTwice"
  /** A criterion has no row. */
  | "criterionGone"
  /** The sheet Criteria, or its column of answers, was deleted. */
  | "criteriaGone"
  /** An entry of the history of sign-off was changed or cannot be read. */
  | "signOffChanged"
  /** A theme's sheet was deleted. */
  | "sheetGone"
  /** A row or cell whose position in the sheet is unknown. */
  | "misplaced"
  /** The settings on the hidden sheet are missing. */
  | "settingsGone"
  /** Cells of Start that people fill in were deleted. */
  | "entryGone"
  | "date"
  | "target"
  | "status";

export interface ReadProblem {
  readonly kind: ReadProblemKind;
  /** Current name of the sheet; null if it is missing. */
  readonly sheet: string | null;
  /** "D4"; null if the problem is not about a single cell. */
  readonly cell: string | null;
  /** Id of the value code; null if there is none or it is unknown. */
  readonly valueCode: string | null;
  /** What the cell holds. */
  readonly text: string;
  /** What is wrong and what to do, without the place. */
  readonly message: string;
}
