/** A workbook's cells as read from Excel or from a file: plain values, not interpreted. */
import type { Area } from "../plan/address";

export type Cell =
  | {
      readonly kind: "value";
      readonly value: string | number | boolean;
      /** As the cell shows it, in its number format. */
      readonly shown: string;
      /** In A1 notation, with leading "="; absent for a constant. */
      readonly formula?: string;
    }
  | {
      readonly kind: "error";
      /** "#REF!", in the language of the source. */
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
  /** The cell refers to a shared text that the file does not have. */
  | "noSuchText"
  /** A numeric or boolean cell whose content is neither. */
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
  /**
   * Rows and cells whose position cannot be determined, each in words: 'row "0"', 'a second row 4'.
   */
  readonly misplaced: readonly string[];
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
}

export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  /**
   * Areas of the workbook's defined names, by name in lower case. Names that refer to no area or to
   * several are absent.
   */
  readonly names: ReadonlyMap<string, { readonly sheet: string; readonly area: Area }>;
  /** The year from which dates count: 1904 in workbooks from old Macs. */
  readonly firstDay: 1900 | 1904;
  readonly calculation: "automatic" | "manual";
  /** True if the workbook allows formulas that read their own result. */
  readonly iterates: boolean;
}
