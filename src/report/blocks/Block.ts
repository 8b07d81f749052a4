/**
 * A paper as blocks to paste or print: headings, lines, tables and pictures, independent of the
 * file format.
 */

export interface BlockCell {
  /** Paragraphs. Each format keeps programs from reading them as formulas. */
  readonly lines: readonly string[];
  /** Index of the level that gives the cell its colour. */
  readonly level?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: "left" | "center";
  /** True for a light tint, in rows that head others. */
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
  /** Displayed size in pixels at 96 to the inch. */
  readonly width: number;
  readonly height: number;
  /** Caption. */
  readonly title: string;
  /** The same in sentences, for people who cannot see the picture. */
  readonly description: string;
}

export interface TableBlock {
  readonly kind: "table";
  /** What the table shows, for people who cannot see it. */
  readonly caption: string;
  readonly heads: readonly string[];
  /** Each column's share of the width, in per cent; they add up to 100. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly BlockCell[])[];
}
