/** The tables of the paper's heatmap. */

export interface HeatmapTile {
  readonly ref: string;
  readonly title: string;
  /** The printed sign: the level's number, "–", "n/a" or "!". */
  readonly sign: string;
  /** The sign in words: "2 - Developing", "not assessed", "not applicable", "not a level". */
  readonly words: string;
  /** Index in the framework's levels; absent for a sign that is not a level. */
  readonly level?: number;
}

export interface HeatmapRow {
  readonly ref: string;
  readonly title: string;
  readonly tiles: readonly HeatmapTile[];
}

/** One table of the heatmap; the statement set has two. */
export interface HeatmapTable {
  readonly heads: readonly string[];
  /** True if the table prints each tile's title in its head. */
  readonly titled: boolean;
  readonly rows: readonly HeatmapRow[];
}
