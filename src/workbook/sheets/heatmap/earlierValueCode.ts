/** The Heatmap of workbooks of version 3 and before: one cell for each tile, one row for each key area. */
import type { Framework } from "../../../framework/framework";
import { groupsOf } from "../data/groups";
import { heatmapGrids } from "./heatmapGrids";

const FIRST_HEADER_ROW = 2;
const FIRST_TILE = 4;
/** Below a grid's rows: an empty one. */
const BETWEEN_GRIDS = 2;

/** The id of the value code at a row and column from 0; undefined outside the tiles. */
export function earlierValueCode(
  framework: Framework,
  row: number,
  column: number,
): string | undefined {
  let headerRow = FIRST_HEADER_ROW;
  for (const { groups } of heatmapGrids(
    groupsOf(framework).filter(({ kind }) => kind === "keyArea"),
  )) {
    const keyArea = groups[row - headerRow - 1]?.keyArea;
    if (keyArea !== undefined) return keyArea.valueCodes[column - FIRST_TILE]?.id;
    headerRow += groups.length + BETWEEN_GRIDS;
  }
  return undefined;
}
