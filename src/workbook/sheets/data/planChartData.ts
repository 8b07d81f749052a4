/**
 * The cells that the charts plot. Each tile of the heatmap chart is a 1 in the series of its class
 * and a 0 in all others; number formats print the 1 as the level and the 0 as nothing, so that no
 * #N/A is needed and level 0 can be printed.
 */
import { absoluteAddress, type Area } from "../../plan/address";
import { DATA_HEAD_ROW, type TileClass } from "./dataLayout";
import type { CellBlock, CellContent } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import { sheetText } from "../../plan/text/sheetText";
import { allKeyAreas } from "../../../framework/framework";

/** The blocks of the charts, with the number formats of their labels. */
export function planChartData(context: PlanContext): readonly CellBlock[] {
  const { data } = context;
  const charts = [...(data.positions === 0 ? [] : [heatmapData(context)]), countsData(context)];
  return charts.map((chart) => ({
    row: DATA_HEAD_ROW,
    column: chart.at.column,
    cells: [chart.heads, ...chart.rows],
    numberFormats: [chart.heads.map(() => null), ...chart.rows.map(() => [null, ...chart.formats])],
  }));
}

interface ChartData {
  readonly at: Area;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Number formats of all columns except the first. */
  readonly formats: readonly string[];
}

/** A ref and a title without its trailing brackets: "CB3  Engaging VCSEs". */
export function chartCategory(ref: string, title: string): string {
  return `${ref}  ${shortTitle(title)}`;
}

/** A title without its trailing brackets, as in "Engaging VCSEs (voluntary, ...)". */
export function shortTitle(title: string): string {
  return title.replace(/\s*\([^()]*\)\s*$/, "");
}

/** The signs of tiles without a level. */
const SIGNS = { notAssessed: "\u2013", notApplicable: "n/a", notALevel: "!" } as const;

/** The printed text for a tile of a class: "3", "–", "n/a" or "!". */
function tileText(context: PlanContext, tile: TileClass): string {
  if (tile.kind === "level") return String(context.framework.levels[tile.index].value);
  return SIGNS[tile.kind];
}

/** In characters: more would not leave a legend of twelve levels its room. */
const LONGEST_NAME = 28;

function tileName(context: PlanContext, tile: TileClass): string {
  if (tile.kind === "level") {
    const { label } = context.framework.levels[tile.index];
    const isShort = label.length <= LONGEST_NAME;
    return isShort ? label : `${label.slice(0, LONGEST_NAME).replace(/\s+\S*$/, "")}\u2026`;
  }
  return sheetText(`level.${tile.kind}`);
}

function heatmapData(context: PlanContext): ChartData {
  const { data } = context;
  const at = data.heatmapChart;
  const keyAreas = allKeyAreas(context.framework);
  const tiles = data.tileClasses;
  const positions = Array.from({ length: data.positions }, (_, index) => index);
  return {
    at,
    heads: [
      "",
      ...positions.flatMap((position) =>
        tiles.map((tile) => `.${position + 1} ${tileName(context, tile)}`),
      ),
    ],
    rows: keyAreas.map((keyArea, index) => [
      chartCategory(keyArea.ref, keyArea.title),
      ...positions.flatMap((position) =>
        tiles.map((tile) => {
          if (position >= keyArea.valueCodes.length) return 0;
          const { first } = data.keyAreaGroups[index];
          return { formula: tileFormula(context, tile, first + position) };
        }),
      ),
    ]),
    formats: positions.flatMap(() => tiles.map((tile) => `"${tileText(context, tile)}";;`)),
  };
}

function tileFormula(context: PlanContext, tile: TileClass, valueCode: number): string {
  const number = absoluteAddress(context.data.valueCode("number", valueCode, 1));
  if (tile.kind === "level") {
    return `=IF(${number}=${context.framework.levels[tile.index].value},1,0)`;
  }
  if (tile.kind === "notApplicable") return `=IF(${number}="n/a",1,0)`;
  return `=IF(${number}="${tile.kind === "notALevel" ? "not a level" : ""}",1,0)`;
}

function countsData(context: PlanContext): ChartData {
  const { data } = context;
  return {
    at: data.countsChart,
    heads: ["", ...data.tileClasses.map((tile) => tileName(context, tile))],
    rows: data.keyAreaGroups.map((group) => {
      const index = data.groups.indexOf(group);
      return [
        chartCategory(group.ref, group.title),
        ...data.tileClasses.map((tile) => {
          const cell =
            tile.kind === "level"
              ? data.groupLevel(tile.index, index)
              : data.group(tile.kind === "notAssessed" ? "open" : tile.kind, index);
          return { formula: `=${absoluteAddress(cell)}` };
        }),
      ];
    }),
    formats: data.tileClasses.map(() => "0;;"),
  };
}
