/** The positions of grids and the chart on the Heatmap sheet. */
import { tileTitle, type HeatmapGrid } from "./heatmapGrids";
import { countsHeight, planCountsChart } from "./planCountsChart";
import type { ChartPlan } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import { HEATMAP_CHART } from "../../plan/names";
import { countLines } from "../../plan/textMeasure";
import type { Group } from "../data/groups";

/** Widths in pixels of ref, key area, weakest level and assessed. */
export const FIXED_WIDTHS = [48, 150, 106, 66];
/** Column of the first tile. */
export const FIRST_TILE = FIXED_WIDTHS.length;
const HEADER_ROW = 2;
/** Of the chart, in points: longer bars say no more. */
const MOST_WIDTH = 760;

export interface PlacedGrid extends HeatmapGrid {
  readonly headerRow: number;
  readonly heights: readonly number[];
}

/** The grids one below the other, each with its header row and row heights in points. */
export function placeGrids(
  grids: readonly HeatmapGrid[],
  tilePixels: number,
): readonly PlacedGrid[] {
  const headerRows = gridHeaderRows(grids);
  return grids.map((grid, index) => ({
    ...grid,
    headerRow: headerRows[index],
    heights: grid.groups.map((group) => tileHeight(grid, group, tilePixels)),
  }));
}

/** The header row of every grid, from 0. */
export function gridHeaderRows(grids: readonly HeatmapGrid[]): readonly number[] {
  let next = HEADER_ROW;
  return grids.map((grid) => {
    const headerRow = next;
    next += grid.groups.length + 2;
    return headerRow;
  });
}

function tileHeight(grid: HeatmapGrid, group: Group, tilePixels: number): number {
  const titles = grid.titled ? (group.keyArea?.valueCodes ?? []) : [];
  const lines = titles.map(
    (code) => 1 + countLines(tileTitle(code.title, tilePixels), tilePixels, { size: 9 }),
  );
  const name = countLines(group.title, FIXED_WIDTHS[1], { size: 10 });
  return Math.max(42, Math.max(2, ...lines) * 12 + 8, name * 13 + 8);
}

/** The chart below the grids, `top` points down the sheet; `width` is that of the grids in points. */
export function placeChart(context: PlanContext, top: number, width: number): ChartPlan {
  return planCountsChart(context, {
    name: HEATMAP_CHART,
    left: 0,
    top: top + 4,
    width: Math.min(width, MOST_WIDTH),
    height: countsHeight(context.data.keyAreaGroups.length),
  });
}
