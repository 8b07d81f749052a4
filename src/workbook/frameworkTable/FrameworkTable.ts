import type { SheetCells } from "../file/WorkbookCells";

/** A table of value codes as it was found, before anybody has said what its columns mean. */
export interface FrameworkTable {
  readonly kind: "table" | "sheet";
  /** The name of the table, or of its sheet. */
  readonly name: string;
  readonly sheet: SheetCells;
  /** Rows with the headings; two where heads are merged. Counted from 0. */
  readonly headRows: readonly number[];
  /** Every column with a heading or a text, in the order of the sheet. */
  readonly columns: readonly FoundColumn[];
  /** Rows below the headings with any text. */
  readonly rows: readonly number[];
  /** The text above the headings, if there is just one; otherwise empty. */
  readonly titleAbove: string;
  /** How many of its headings are known. */
  readonly known: number;
}

export interface FoundColumn {
  /** Counted from 0. */
  readonly column: number;
  /** Empty for a column without one. */
  readonly heading: string;
  /** The first text below the heading. */
  readonly sample: string;
}
