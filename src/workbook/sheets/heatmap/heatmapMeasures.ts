/** Column widths and row heights of the Heatmap. */
import { countLines, heightOfLines, textWidth } from "../../plan/textMeasure";
import { shortTitle } from "../data/planChartData";
import { MOVED } from "../movedMark";
import { NOT_AGREED } from "../shownGroup";
import type { PlanContext } from "../planContext";
import { heatmapRows, tilesAcross, type HeatmapRow } from "./heatmapRows";
import { NAME_SIZE, tileName } from "./tileName";

/** In pixels. */
const REF = { least: 38, most: 150 };
const LEVEL = { least: 96, most: 130 };
const ASSESSED = 56;

/** Width of a tile's number, in pixels. */
export const NUMBER = 36;

const MANY = { keyArea: 150, name: 122 };
/** With three tiles in a row there is room. */
const FEW = { tiles: 3, keyArea: 190, name: 158 };
/** Cell padding and some air. */
const AROUND_LABEL = 12;
const TEXT = { size: 10 };
const BOLD = { size: 10, bold: true };
/** In points: room for the number. */
const LOWEST_ROW = 24;

export interface HeatmapMeasures {
  /** Width in pixels of each column, a tile's number and name last. */
  readonly columns: readonly number[];
  /** Of the cell with a tile's name, in pixels. */
  readonly name: number;
  /** Of each row of tiles, in points. */
  readonly heights: readonly number[];
}

/** The sizes for a framework's texts. */
export function heatmapMeasures({ framework, assessment }: PlanContext): HeatmapMeasures {
  const across = tilesAcross(framework);
  const { keyArea, name } = across <= FEW.tiles ? FEW : MANY;
  const keyAreas = framework.themes.flatMap((theme) => theme.keyAreas);
  const ref = between(
    REF,
    keyAreas.map((one) => one.ref),
  );
  const hasMarks = (assessment.earlier ?? []).length > 0;
  const marks = `${assessment.departments === undefined ? "" : NOT_AGREED}${hasMarks ? `${MOVED.down}1` : ""}`;
  const labels = framework.levels.map(({ label }) => `${label}${marks}`);
  const level = between(LEVEL, labels);
  const labelLines = Math.max(...labels.map((label) => countLines(label, level, BOLD)));
  const heightOf = ({ group, first, valueCodes }: HeatmapRow): number => {
    const names = valueCodes.map((code) =>
      countLines(tileName(code, name), name, { size: NAME_SIZE }),
    );
    const heights = [LOWEST_ROW, heightOfLines(Math.max(...names), NAME_SIZE)];
    if (first > 0) return Math.max(...heights);
    const title = countLines(shortTitle(group.title), keyArea, TEXT);
    return Math.max(...heights, heightOfLines(Math.max(title, labelLines), TEXT.size));
  };
  return {
    columns: [ref, keyArea, level, ASSESSED, ...tileColumns(across, name)],
    name,
    heights: heatmapRows(framework).map(heightOf),
  };
}

function tileColumns(across: number, name: number): readonly number[] {
  return Array.from({ length: across }, () => [NUMBER, name]).flat();
}

/** The width of the widest text in bold, within limits. */
function between({ least, most }: typeof REF, texts: readonly string[]): number {
  const widest = Math.ceil(Math.max(...texts.map((text) => textWidth(text, BOLD))));
  return Math.min(most, Math.max(least, widest + AROUND_LABEL));
}
