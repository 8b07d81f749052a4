/** Which value codes' tiles are in which row of the Heatmap. */
import type { Framework, ValueCode } from "../../../framework/framework";
import { groupsOf, type Group } from "../data/groups";

/** The header is row 3, with the key areas below. */
export const HEADER_ROW = 2;
/** Column of the first tile, after ref, key area, weakest level and assessed. */
export const FIRST_TILE = 4;
/** A tile is a number and a name: numbers can be large, and colours can follow them. */
export const CELLS_PER_TILE = 2;
const TILES = { least: 3, most: 6 } as const;

/** A row of tiles; a key area with more than fit has several. */
export interface HeatmapRow {
  readonly group: Group;
  /** Index of the first value code in its key area. */
  readonly first: number;
  readonly valueCodes: readonly ValueCode[];
}

/** How many tiles a row has room for. */
export function tilesAcross({ themes }: Framework): number {
  const longest = Math.max(
    ...themes.flatMap(({ keyAreas }) => keyAreas).map(({ valueCodes }) => valueCodes.length),
  );
  return Math.min(TILES.most, Math.max(TILES.least, longest));
}

/** The rows below the header, in the framework's order. */
export function heatmapRows(framework: Framework): readonly HeatmapRow[] {
  const across = tilesAcross(framework);
  return groupsOf(framework).flatMap((group): HeatmapRow[] => {
    const codes = group.keyArea?.valueCodes ?? [];
    return Array.from({ length: Math.ceil(codes.length / across) }, (_, index) => ({
      group,
      first: index * across,
      valueCodes: codes.slice(index * across, (index + 1) * across),
    }));
  });
}
