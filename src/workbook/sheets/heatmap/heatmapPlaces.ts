/** The positions of grids and charts on the Heatmap sheet. */
import { tileTitle, type HeatmapGrid } from "./heatmapGrids";
import {
  chartHeight,
  planDistributionChart,
  planHeatmapChart,
  planTargetChart,
} from "./planCharts";
import type { SheetPlan } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import { HEATMAP_CHARTS } from "../../plan/names";
import { countLines } from "../../plan/textMeasure";
import type { Group } from "../data/groups";

/** Widths in pixels of ref, key area, weakest level and assessed. */
export const FIXED_WIDTHS = [48, 150, 106, 66];
/** Column of the first tile. */
export const FIRST_TILE = FIXED_WIDTHS.length;
const HEADER_ROW = 2;

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

/** The three charts, placed `top` points down the sheet and `width` points wide together. */
export function placeCharts(context: PlanContext, top: number, width: number): SheetPlan["charts"] {
  const { data } = context;
  const half = Math.floor(width / 2) - 6;
  const keyAreas = data.keyAreaGroups.length;
  const heatmap = planHeatmapChart(context, {
    name: HEATMAP_CHARTS.heatmap,
    left: 0,
    top: top + 4,
    width: half,
    height: chartHeight(keyAreas, 30, data.positions === 0),
  });
  const target = planTargetChart(context, {
    name: HEATMAP_CHARTS.targets,
    left: half + 12,
    top: top + 4,
    width: half,
    height: chartHeight(keyAreas, 27, true),
  });
  const distribution = planDistributionChart(context, {
    name: HEATMAP_CHARTS.distribution,
    left: 0,
    top: heatmap.top + heatmap.height + 8,
    width: half,
    height: chartHeight(data.themeGroups.length, 27, true),
  });
  return [heatmap, target, distribution];
}
