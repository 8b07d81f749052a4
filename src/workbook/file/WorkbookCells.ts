/** A workbook's cells as they came back, from Excel or from a file: plain values, nothing interpreted. */
import type { Area } from "../plan/address";

export type Cell =
  | {
      readonly kind: "value";
      readonly value: string | number | boolean;
      /** As the cell shows it, with its number format. */
      readonly shown: string;
      /** In A1 notation, beginning with "="; absent for a constant. */
      readonly formula?: string;
    }
  | {
      readonly kind: "error";
      /** "#REF!", in whatever language it came. */
      readonly text: string;
      readonly formula?: string;
    }
  | {
      readonly kind: "unreadable";
      readonly reason: UnreadableReason;
      /** What is stored in the cell. */
      readonly text: string;
      readonly formula?: string;
    };

export type UnreadableReason =
  /** The cell points to a shared text that the file does not have. */
  | "noSuchText"
  /** A cell of numbers or truth values holds neither. */
  | "notItsType"
  /** A formula without a stored value. */
  | "noStoredValue"
  /** The file has the cell twice, with different contents. */
  | "givenTwice";

export interface SheetCells {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** By row and column, from 0. Empty cells are absent. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  /** Rows and cells whose place cannot be told, each in words: 'row "0"', 'a second row 4'. */
  readonly misplaced: readonly string[];
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
}

export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  /** Areas of the workbook's defined names, by name in lower case. Names that lead nowhere or to more than one area are absent. */
  readonly names: ReadonlyMap<string, { readonly sheet: string; readonly area: Area }>;
  /** The year that dates count from: 1904 in workbooks of old Macs. */
  readonly firstDay: 1900 | 1904;
  readonly calculation: "automatic" | "manual";
  /** True where the workbook allows formulas that read their own result. */
  readonly iterates: boolean;
}
