/** The key below the heatmap: the meaning of every colour and sign. */
import { area } from "../../plan/address";
import { NOT_ASSESSED, QUIET } from "../../plan/palette";
import type { CellBlock, Edge, Style, StylePlan } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import { NOT_A_LEVEL_STYLE, NOT_APPLICABLE_STYLE } from "../planShared";
import { FIRST_TILE, type PlacedGrid } from "./heatmapPlaces";

interface KeyEntry {
  readonly text: string;
  readonly style: Style;
}

const BOX: readonly Edge[] = ["top", "bottom", "left", "right"];

/** The cells of the key: boxes below the tiles, or lines of text if there are too few tiles. */
export function keyBlock(context: PlanContext, row: number, grid: PlacedGrid): CellBlock {
  const [example] = context.data.keyAreaGroups;
  const signs = signEntries(context).map((entry) => entry.text);
  if (!fitsTiles(context, grid)) {
    const levels = context.framework.levels.map((level) => level.label);
    // Tiles of a shared grid already name their levels.
    const lines = grid.titled ? [levels.join("     "), signs.join("     ")] : [signs.join("     ")];
    return {
      row,
      column: 0,
      cells: lines.map((line, index) => [index === 0 ? "Key" : null, line]),
    };
  }
  const cells = [
    "Key",
    grid.titled
      ? `Row ${example.ref}, column .1 = ${example.keyArea?.valueCodes[0].ref ?? ""}`
      : null,
    null,
    null,
    ...context.framework.levels.map((level) => level.label),
    ...signs,
  ];
  return { row, column: 0, cells: [cells] };
}

/** The key's styles. */
export function keyStyles(
  context: PlanContext,
  row: number,
  grid: PlacedGrid,
): readonly StylePlan[] {
  const words: StylePlan[] = [
    { areas: [area(row, 0)], style: { bold: true, wrap: false } },
    { areas: [area(row, 1, 2)], style: { colour: QUIET, size: 9, wrap: false } },
  ];
  if (!fitsTiles(context, grid)) return words;
  const entries = [
    ...context.colours.map(({ fill, text }): Style => ({ fill, colour: text })),
    ...signEntries(context).map((entry) => entry.style),
  ];
  return [
    ...words,
    ...entries.map((style, index) => ({
      areas: [area(row, FIRST_TILE + index)],
      style: { ...style, size: 9, horizontal: "Center" as const, wrap: false },
    })),
  ];
}

/** The signs of tiles without a level. */
function signEntries(context: PlanContext): readonly KeyEntry[] {
  return [
    {
      text: "\u2013 not assessed",
      style: { colour: QUIET, borders: [{ edges: BOX, colour: NOT_ASSESSED.rule }] },
    },
    { text: "! not a level", style: NOT_A_LEVEL_STYLE },
    ...(context.assessment.details.allowNotApplicable
      ? [
          {
            text: "n/a not applicable",
            style: NOT_APPLICABLE_STYLE,
          },
        ]
      : []),
  ];
}

function fitsTiles(context: PlanContext, grid: PlacedGrid): boolean {
  return context.framework.levels.length + signEntries(context).length <= grid.heads.length;
}
