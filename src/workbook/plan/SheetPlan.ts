/** A sheet as a plain value: its content and looks, before any Office.js call. */
import type { Area } from "./address";

/** A formula; any other cell content is a literal. */
export interface Formula {
  readonly formula: string;
}
/** null for an empty cell. */
export type CellContent = string | number | boolean | null | Formula;

export interface CellBlock {
  readonly row: number;
  readonly column: number;
  /** Rows of equal length. */
  readonly cells: readonly (readonly CellContent[])[];
  /** Same shape as `cells`; null leaves a cell's format unchanged. */
  readonly numberFormats?: readonly (readonly (string | null)[])[];
}

export type Edge = "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical";

export interface BorderPlan {
  readonly edges: readonly Edge[];
  readonly colour: string;
  /** Only in conditional formats. */
  readonly dashed?: boolean;
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

/** Applied in order: later ones override earlier ones. */
export interface StylePlan {
  readonly areas: readonly Area[];
  readonly style: Style;
}

/** What a whole area can be given in a few calls. */
export interface AreaStylePlan {
  readonly areas: readonly Area[];
  readonly style: Pick<
    Style,
    keyof BaseStyle | "bold" | "fill" | "horizontal" | "unlocked" | "borders"
  >;
}

export interface TablePlan {
  readonly name: string;
  /** Includes the header row. */
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
    | { readonly kind: "dateFrom"; readonly earliest: string }
    /** Anything may be typed: for the prompt alone. */
    | { readonly kind: "anything" };
  readonly prompt: { readonly title: string; readonly message: string };
  /** `style` is "Stop" if it is left out; the others let people keep what they typed. */
  readonly alert: {
    readonly title: string;
    readonly message: string;
    readonly style?: "Warning" | "Information";
  };
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
 * One part of the bars in a stacked chart. Its labels take the number format of their source cells
 * (such as `"3";;`, which prints 3 for 1 and nothing for 0), so that no label has to be set.
 */
export interface SeriesPlan {
  readonly fill: string;
  /** Only if it differs from the chart's label colour. */
  readonly labelColour?: string;
}

export interface ChartPlan {
  /** "clustered" puts the bars of a category side by side; they are stacked otherwise. */
  readonly kind?: "clustered";
  readonly name: string;
  readonly title: string;
  /** Absent where the titles would say what the labels say. */
  readonly axisTitles?: { readonly categories: string; readonly values: string };
  /** The format of the numbers along the axis of values, which are whole; absent without numbers. */
  readonly wholeNumbers?: string;
  /** Points from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** On the data sheet: header row of series names, first column of categories. */
  readonly source: Area;
  readonly series: readonly SeriesPlan[];
  readonly labelSize: number;
  readonly labelBold: boolean;
  readonly labelColour: string;
  /** Per cent of a bar's width. */
  readonly gapWidth: number;
  readonly axisMaximum?: number;
  readonly legend: boolean;
  /** Lines of the legend beyond the usual two. */
  readonly moreLegendLines?: number;
  /** Room for the category names, in points. */
  readonly plotLeft: number;
}

export interface PrintPlan {
  readonly orientation: "Portrait" | "Landscape";
  readonly paper: "A4" | "A3";
  /** In centimetres. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly area: Area;
  /** How many rows are repeated on every page after theirs. */
  readonly titleRows: number;
  /** The first of them; the top row if undefined. */
  readonly firstTitleRow?: number;
  /** True if what is between two breaks belongs on one page; others are one page wide and any number high. */
  readonly onePage?: boolean;
  /** In per cent; if undefined, the columns fill the page's width. */
  readonly scale?: number;
  /** Rows that start a page. */
  readonly breaksBefore: readonly number[];
  readonly footerLeft: string;
  readonly footerRight: string;
}

export interface ColumnPlan {
  /** In pixels at 96 dpi. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface SheetPlan {
  readonly key: string;
  readonly name: string;
  readonly visibility: "Visible" | "VeryHidden";
  readonly tabColour?: string;
  readonly columns: readonly ColumnPlan[];
  /** In points, from row 0; null where Excel fits the row. */
  readonly rowHeights: readonly (number | null)[];
  /** Both are at least 1: Excel freezes the range from A1 to that corner. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly blocks: readonly CellBlock[];
  /** The style of every used cell before `styles`. */
  readonly baseStyle: BaseStyle;
  /** Before `styles`, and cheaper for many cells: a few calls for each area, whatever its size. */
  readonly areaStyles?: readonly AreaStylePlan[];
  /** Used area, which gets the base style. */
  readonly area: Area;
  readonly styles: readonly StylePlan[];
  readonly tables: readonly TablePlan[];
  readonly names: readonly NamePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly charts: readonly ChartPlan[];
  readonly print?: PrintPlan;
  /** False for a sheet that is not protected. */
  readonly protected: boolean;
}
