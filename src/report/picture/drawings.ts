import type { HeatmapChart } from "../../workbook/plan/names";
import { PRINT_DOTS_PER_INCH } from "../../workbook/print/printResolution";
import type { Paper } from "../paper/paper";
import { drawDistribution } from "./drawDistribution";
import { drawHeatmap } from "./drawHeatmap";
import type { Drawing } from "./Drawing";
import { drawTargets } from "./drawTargets";

/** The pictures of a paper: the Heatmap sheet's charts, in the same order. */
export const PICTURE_KINDS = [
  "heatmap",
  "targets",
  "distribution",
] as const satisfies readonly HeatmapChart[];
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** Drawings are in pixels at 96 to the inch. */
export const PRINT_SCALE = PRINT_DOTS_PER_INCH / 96;

const DRAWN: Readonly<Record<PictureKind, (paper: Paper) => Drawing>> = {
  heatmap: drawHeatmap,
  targets: drawTargets,
  distribution: drawDistribution,
};

/** Draws a picture of the paper. */
export function drawPicture(kind: PictureKind, paper: Paper): Drawing {
  return DRAWN[kind](paper);
}
