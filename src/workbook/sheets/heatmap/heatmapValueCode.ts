/** Finds the value code of a tile on the Heatmap. */
import type { Framework } from "../../../framework/framework";
import type { WorkbookFormat } from "../data/workbookFormat";
import { earlierValueCode } from "./earlierValueCode";
import { CELLS_PER_TILE, FIRST_TILE, HEADER_ROW, heatmapRows } from "./heatmapRows";

/**
 * The id of the value code at a row and column from 0, on the sheet as built; undefined outside the
 * tiles.
 */
export function heatmapValueCode(
  framework: Framework,
  format: WorkbookFormat,
  row: number,
  column: number,
): string | undefined {
  if (format === "older" || format === "earlierLayout") {
    return earlierValueCode(framework, row, column);
  }
  const tile = Math.floor((column - FIRST_TILE) / CELLS_PER_TILE);
  return heatmapRows(framework)[row - HEADER_ROW - 1]?.valueCodes[tile]?.id;
}
