import type { WorkbookCells } from "../../file/WorkbookCells";

/** The cells of the open workbook, without the sheets of an assessment. */
export interface OpenTables {
  readonly workbook: WorkbookCells;
  /** The selected cell, counted from 0; absent while a chart is selected. */
  readonly selected?: { readonly sheet: string; readonly row: number; readonly column: number };
}
