/** A paper as what can be pasted: headings, lines and tables, whatever they are written in. */

export interface BlockCell {
  /** Paragraphs; those that people typed are marked, so that no program takes them for a formula. */
  readonly lines: readonly string[];
  /** Index of the level whose colour the cell has. */
  readonly level?: number;
  readonly bold?: boolean;
  readonly align?: "left" | "center";
  /** A quiet tint of a row that heads others. */
  readonly band?: boolean;
}

export type Block =
  | { readonly kind: "heading"; readonly text: string; readonly rank: 1 | 2 | 3 }
  | { readonly kind: "line"; readonly text: string; readonly bold?: boolean }
  | PictureBlock
  | TableBlock;

export interface PictureBlock {
  readonly kind: "picture";
  readonly png: Uint8Array;
  /** In pixels, 96 to the inch, as it is shown. */
  readonly width: number;
  readonly height: number;
  /** What it shows, as its caption. */
  readonly title: string;
  /** The same in sentences, for those who do not see it. */
  readonly description: string;
}

export interface TableBlock {
  readonly kind: "table";
  /** Says what the table shows, for those who do not see it. */
  readonly caption: string;
  readonly heads: readonly string[];
  /** Share of the width of each column, in per cent; they add up to 100. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly BlockCell[])[];
}
