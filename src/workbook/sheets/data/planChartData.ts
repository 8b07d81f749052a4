/**
 * The cells that the charts plot. Each tile of the heatmap chart is a 1 in the series of its class
 * and a 0 in all others; number formats print the 1 as the level and the 0 as nothing, so that no
 * #N/A is needed and level 0 can be printed.
 */
import { absoluteAddress, textLiteral, type Area } from "../../plan/address";
import { DATA_HEAD_ROW, type TileClass } from "./dataLayout";
import type { CellBlock, CellContent } from "../../plan/SheetPlan";
import type { Group } from "./groups";
import type { PlanContext } from "../planContext";
import { sheetText } from "../../text/sheetText";
import { allKeyAreas } from "../../../framework/framework";

/** The blocks of the charts, with the number formats of their labels. */
export function planChartData(context: PlanContext): readonly CellBlock[] {
  const { data } = context;
  const charts = [
    ...(data.positions === 0 ? [] : [heatmapData(context)]),
    countsOf(context, data.countsChart, data.keyAreaGroups, (group) =>
      chartCategory(group.ref, group.title),
    ),
    targetData(context),
    countsOf(context, data.distributionChart, data.themeGroups, (group) => shortTitle(group.title)),
  ];
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

function tileName(context: PlanContext, tile: TileClass): string {
  if (tile.kind === "level") return context.framework.levels[tile.index].label;
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

/** Bars start one step below the lowest level, so that level 0 has a length. */
function targetData(context: PlanContext): ChartData {
  const { data, framework, lowest } = context;
  const at = data.targetChart;
  return {
    at,
    heads: ["", ...framework.levels.map((level) => level.label), "still to reach the target"],
    rows: data.keyAreaGroups.map((group) => {
      const index = data.groups.indexOf(group);
      const own = (column: "weakest" | "target" | "assessed" | "provisional"): string =>
        absoluteAddress(data.group(column, index));
      const category = textLiteral(chartCategory(group.ref, group.title));
      return [
        {
          formula:
            `=${category}&IF(${own("assessed")}=0," (not assessed)",` +
            `IF(${own("provisional")}=1,"*",""))`,
        },
        ...framework.levels.map((level) => ({
          formula: `=IF(${own("weakest")}=${level.value},${level.value - lowest.value + 1},0)`,
        })),
        {
          formula:
            `=IF(OR(${own("weakest")}="",${own("target")}=""),0,` +
            `MAX(0,${own("target")}-${own("weakest")}))`,
        },
      ];
    }),
    formats: [...framework.levels.map((level) => `"${level.value}";;`), '"+"0;;'],
  };
}

function countsOf(
  context: PlanContext,
  at: Area,
  groups: readonly Group[],
  categoryOf: (group: Group) => string,
): ChartData {
  const { data } = context;
  return {
    at,
    heads: ["", ...data.tileClasses.map((tile) => tileName(context, tile))],
    rows: groups.map((group) => {
      const index = data.groups.indexOf(group);
      return [
        categoryOf(group),
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
