/**
 * What a workbook consists of, as plain data. The object model changes this state, and the file
 * adapter writes and reads it. Rows and columns count from 0; measures are points unless stated
 * otherwise.
 */
import type { CellValue } from "../engine/CalculationEngine";
import type { ChartState } from "./chartState";

export type * from "./chartState";

export interface RangeAddress {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** One cell. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

export type BorderEdge = "top" | "bottom" | "left" | "right";
/** Names as Excel's API spells them. */
type BorderStyle = "None" | "Continuous" | "Dash" | "DashDot" | "Dot" | "Double";
type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";
export interface BorderState {
  style: BorderStyle;
  weight: BorderWeight;
  /** "#RRGGBB" */
  color: string;
}

/** Only what differs from a new workbook's default is present. */
export interface CellFormat {
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: "None" | "Single" | "Double";
  strikethrough?: boolean;
  fontColor?: string;
  fillColor?: string;
  horizontalAlignment?: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify";
  verticalAlignment?: "Top" | "Center" | "Bottom" | "Justify";
  wrapText?: boolean;
  indentLevel?: number;
  shrinkToFit?: boolean;
  /** Degrees, -90 to 90. */
  textOrientation?: number;
  numberFormat?: string;
  /** Cells are locked unless this is false. */
  locked?: boolean;
  formulaHidden?: boolean;
  borders?: Partial<Record<BorderEdge, BorderState>>;
}

export interface CellState {
  /** With leading "="; absent for a literal. */
  formula?: string;
  value: CellValue;
  /** The text was entered with an apostrophe, so that it stays a text when someone edits it. */
  quotePrefix?: boolean;
  format?: CellFormat;
  hyperlink?: { documentReference?: string; address?: string; screenTip?: string };
}

export interface ColumnState {
  /** Width in points (1 px = 0.75 pt). */
  width?: number;
  hidden?: boolean;
  format?: CellFormat;
}
export interface RowState {
  height?: number;
  /** The height follows the row's contents until someone sets it. */
  fitted?: boolean;
  hidden?: boolean;
  format?: CellFormat;
}

export interface TableState {
  id: string;
  name: string;
  /** With the header row. */
  range: RangeAddress;
  columns: string[];
  /** "" for no style at all. */
  style: string;
  showHeaders: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** Excel's own operator names: "Between", "GreaterThan" ... */
export type ValidationRule =
  | { kind: "list"; source: string; inCellDropDown: boolean }
  | {
      kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
      operator: string;
      formula1: string | number;
      formula2?: string | number;
    }
  | { kind: "custom"; formula: string };

export interface ValidationState {
  ranges: RangeAddress[];
  rule: ValidationRule;
  ignoreBlanks: boolean;
  prompt?: { showPrompt: boolean; title: string; message: string };
  errorAlert?: {
    showAlert: boolean;
    style: "Stop" | "Warning" | "Information";
    title: string;
    message: string;
  };
}

export interface ConditionalFormatState {
  id: string;
  ranges: RangeAddress[];
  rule:
    | { kind: "cellValue"; operator: string; formula1: string; formula2?: string }
    | { kind: "custom"; formula: string }
    | { kind: "containsText"; operator: string; text: string };
  stopIfTrue: boolean;
  format: CellFormat;
}

/** Names as Excel.WorksheetProtectionOptions spells them. */
export type ProtectionOptions = Partial<
  Record<
    | "allowAutoFilter"
    | "allowDeleteColumns"
    | "allowDeleteRows"
    | "allowEditObjects"
    | "allowEditScenarios"
    | "allowFormatCells"
    | "allowFormatColumns"
    | "allowFormatRows"
    | "allowInsertColumns"
    | "allowInsertHyperlinks"
    | "allowInsertRows"
    | "allowPivotTables"
    | "allowSort",
    boolean
  >
> & { selectionMode?: "Normal" | "Unlocked" | "None" };

export interface PageLayoutState {
  orientation?: "Portrait" | "Landscape";
  /** Excel.PaperType: "A4", "A3" ... */
  paperSize?: string;
  leftMargin?: number;
  rightMargin?: number;
  topMargin?: number;
  bottomMargin?: number;
  headerMargin?: number;
  footerMargin?: number;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  blackAndWhite?: boolean;
  draftMode?: boolean;
  /** Fit to pages: 0 or absent puts no limit on that direction. */
  zoom?: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea?: RangeAddress;
  /** First and last row, counted from 0. */
  printTitleRows?: { first: number; last: number };
  printTitleColumns?: { first: number; last: number };
  footer?: { left?: string; center?: string; right?: string };
  header?: { left?: string; center?: string; right?: string };
  /** Rows (columns) before which a page begins. */
  horizontalPageBreaks: number[];
  verticalPageBreaks: number[];
}

export interface SheetState {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** "#RRGGBB", or "" for none. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  frozenRows: number;
  frozenColumns: number;
  /** For the entire sheet; formats of columns, rows and cells override it. */
  format?: CellFormat;
  /** By row, then by column; sparse. */
  cells: Map<number, Map<number, CellState>>;
  columns: Map<number, ColumnState>;
  rows: Map<number, RowState>;
  merges: RangeAddress[];
  tables: TableState[];
  validations: ValidationState[];
  /** The first has the highest priority. */
  conditionalFormats: ConditionalFormatState[];
  charts: ChartState[];
  protection?: { options: ProtectionOptions; password?: string };
  pageLayout: PageLayoutState;
}

export interface NameState {
  name: string;
  /** With leading "=": "='Start'!$B$10". */
  formula: string;
  visible: boolean;
  comment: string;
  /** Id of the sheet that the name belongs to, if it belongs to one. */
  scope?: string;
}

export interface WorkbookState {
  sheets: SheetState[];
  names: NameState[];
  activeSheetId: string;
  settings: Map<string, unknown>;
  structureProtected: boolean;
  readOnly: boolean;
  properties: { title?: string; subject?: string; author?: string; comments?: string };
}
