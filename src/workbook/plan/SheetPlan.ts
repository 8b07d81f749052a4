/** A sheet as a plain value: what stands in it and how it looks, before any Office.js call. */
import type { Area } from "./address";

/** A formula; everything else in a cell is a literal. */
export interface Formula {
  readonly formula: string;
}
/** null leaves a cell empty. */
export type CellContent = string | number | boolean | null | Formula;

export interface CellBlock {
  readonly row: number;
  readonly column: number;
  /** Rows of equal length. */
  readonly cells: readonly (readonly CellContent[])[];
  /** Of the same shape; null leaves a cell's format. */
  readonly numberFormats?: readonly (readonly (string | null)[])[];
}

export type Edge = "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical";

export interface BorderPlan {
  readonly edges: readonly Edge[];
  readonly colour: string;
}

export interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  readonly unlocked?: boolean;
  readonly borders?: readonly BorderPlan[];
}

export type BaseStyle = Pick<Style, "size" | "colour" | "vertical" | "wrap">;

/** Applied in order: later ones go over earlier ones. */
export interface StylePlan {
  readonly areas: readonly Area[];
  readonly style: Style;
}

export interface TablePlan {
  readonly name: string;
  /** With the header row. */
  readonly area: Area;
}

/** A workbook-wide defined name. */
export interface NamePlan {
  readonly name: string;
  readonly area: Area;
}

export interface ValidationPlan {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "dateFrom"; readonly earliest: string };
  readonly prompt: { readonly title: string; readonly message: string };
  readonly alert: { readonly title: string; readonly message: string };
}

export interface ConditionalFormatPlan {
  readonly areas: readonly Area[];
  readonly when:
    | { readonly kind: "equals"; readonly text: string }
    /** Relative to the first cell of the first area. */
    | { readonly kind: "formula"; readonly formula: string };
  readonly style: Pick<Style, "bold" | "italic" | "colour" | "fill" | "borders" | "numberFormat">;
}

/**
 * One bar part of a stacked chart. Its labels take the number format of the cells that they show
 * (such as `"3";;`, which prints 3 for 1 and nothing for 0), so that no label has to be set.
 */
export interface SeriesPlan {
  readonly fill: string;
  /** Where it differs from the chart's label colour. */
  readonly labelColour?: string;
  /** Where it differs from the chart's. */
  readonly labelPosition?: "Center" | "InsideBase";
}

export interface ChartPlan {
  readonly name: string;
  readonly title: string;
  /** Points from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** On the data sheet: header row of series names, first column of categories. */
  readonly source: Area;
  readonly series: readonly SeriesPlan[];
  /** "Center" or "InsideBase". */
  readonly labelPosition: "Center" | "InsideBase";
  readonly labelSize: number;
  readonly labelBold: boolean;
  readonly labelColour: string;
  /** True where neighbours are parted by a white border. */
  readonly parted: boolean;
  /** Percent of a bar's width. */
  readonly gapWidth: number;
  readonly axisMaximum?: number;
  readonly gridlines: boolean;
  readonly legend: boolean;
  /** Room for the category names, in points. */
  readonly plotLeft: number;
}

export interface PrintPlan {
  readonly orientation: "Portrait" | "Landscape";
  readonly paper: "A4" | "A3";
  /** Centimetres. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly area: Area;
  /** Number of rows from the top that every page repeats. */
  readonly titleRows: number;
  /** True for one page in all; else one page wide, height free. */
  readonly onePage?: boolean;
  /**
   * Per cent, instead of fitting: Excel takes no notice of breaks while it fits a sheet to its pages.
   */
  readonly scale?: number;
  /** Rows before which a page begins. */
  readonly breaksBefore: readonly number[];
  readonly footerLeft: string;
  readonly footerRight: string;
}

export interface ColumnPlan {
  /** Pixels at 96 dpi. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface SheetPlan {
  readonly key: string;
  readonly name: string;
  readonly visibility: "Visible" | "VeryHidden";
  readonly tabColour: string;
  readonly columns: readonly ColumnPlan[];
  /** Points, from row 0; null where Excel fits the row by itself. */
  readonly rowHeights: readonly (number | null)[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly blocks: readonly CellBlock[];
  /** What every used cell has before `styles`. */
  readonly baseStyle: BaseStyle;
  /** Used area that takes the base style. */
  readonly area: Area;
  readonly styles: readonly StylePlan[];
  readonly tables: readonly TablePlan[];
  readonly names: readonly NamePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly charts: readonly ChartPlan[];
  readonly print?: PrintPlan;
  /** Absent for a sheet that stays open. */
  readonly protected: boolean;
}
