import type { SheetChart } from "../../workbook/print/readChartImage";
import { PRINT_DOTS_PER_INCH } from "../../workbook/print/printResolution";
import type { Paper } from "../paper/paper";
import { drawDistribution } from "./drawDistribution";
import { drawHeatmap } from "./drawHeatmap";
import type { Drawing } from "./Drawing";

/** The pictures of a paper: the charts of the Summary and the Heatmap sheet. */
export const PICTURE_KINDS = ["heatmap", "distribution"] as const satisfies readonly SheetChart[];
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** Drawings are in pixels at 96 to the inch. */
export const PRINT_SCALE = PRINT_DOTS_PER_INCH / 96;

const DRAWN: Readonly<Record<PictureKind, (paper: Paper) => Drawing>> = {
  heatmap: drawHeatmap,
  distribution: drawDistribution,
};

/** Draws a picture of the paper. */
export function drawPicture(kind: PictureKind, paper: Paper): Drawing {
  return DRAWN[kind](paper);
}
