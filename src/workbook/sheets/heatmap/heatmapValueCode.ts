/** Finds the value code of a tile on the Heatmap. */
import { groupsOf } from "../data/groups";
import { heatmapGrids } from "./heatmapGrids";
import { FIRST_TILE, gridHeaderRows } from "./heatmapPlaces";
import type { Framework } from "../../../framework/framework";

/**
 * The id of the value code at a row and column from 0, on the sheet as built; undefined outside the
 * tiles.
 */
export function heatmapValueCode(
  framework: Framework,
  row: number,
  column: number,
): string | undefined {
  const grids = heatmapGrids(groupsOf(framework).filter((group) => group.kind === "keyArea"));
  const headerRows = gridHeaderRows(grids);
  for (const [index, { groups }] of grids.entries()) {
    const keyArea = groups[row - headerRows[index] - 1]?.keyArea;
    if (keyArea !== undefined) return keyArea.valueCodes[column - FIRST_TILE]?.id;
  }
  return undefined;
}
