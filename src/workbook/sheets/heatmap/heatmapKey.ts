/** The key below the heatmap: the meaning of every colour and sign, in tiles like those above. */
import { area } from "../../plan/address";
import { NOT_ASSESSED, QUIET } from "../../plan/palette";
import type { CellBlock, CellContent, Style, StylePlan } from "../../plan/SheetPlan";
import { sheetText } from "../../plan/text/sheetText";
import type { PlanContext } from "../planContext";
import { NOT_A_LEVEL_STYLE, NOT_APPLICABLE_STYLE } from "../planShared";
import { textWidth } from "../../plan/textMeasure";
import { heatmapMeasures, NUMBER } from "./heatmapMeasures";
import { CELLS_PER_TILE, FIRST_TILE, tilesAcross } from "./heatmapRows";
import { NAME_SIZE } from "./tileName";
import { movedKey } from "../movedMark";
import { NOT_AGREED } from "../shownGroup";
import { NAME_STYLE, NUMBER_STYLE, SIGNS } from "./heatmapTiles";

/** Cell padding, in pixels. */
const AROUND_NAME = 6;

interface KeyEntry {
  readonly sign: string | number;
  readonly name: string;
  readonly style: Style;
}

/** How many rows the key takes. */
export function keyRows(context: PlanContext): number {
  const tiles = Math.ceil(keyEntries(context).length / keyGrid(context).across);
  return Math.max(tiles, wordsOf(context).length);
}

/** How many entries are in a row, and how many tiles each takes: several where names are long. */
function keyGrid(context: PlanContext): { readonly across: number; readonly tiles: number } {
  const all = tilesAcross(context.framework);
  const { name } = heatmapMeasures(context);
  const longest = Math.max(
    ...keyEntries(context).map((entry) => textWidth(entry.name, { size: NAME_SIZE })),
  );
  const more = Math.max(0, Math.ceil((longest + AROUND_NAME - name) / (NUMBER + name)));
  const tiles = Math.min(all, 1 + more);
  return { across: Math.floor(all / tiles), tiles };
}

/** What is written beside the tiles, a row each. */
function wordsOf(context: PlanContext): readonly string[] {
  const moved = movedKey(context);
  return [sheetText("heatmap.soFar"), ...(moved === undefined ? [] : [moved])];
}

/** The cells of the key. */
export function keyBlock(context: PlanContext, row: number): CellBlock {
  const { across, tiles: each } = keyGrid(context);
  const beside = tilesAcross(context.framework) - across * each;
  const rest = Array<null>((each - 1) * CELLS_PER_TILE).fill(null);
  const entries = keyEntries(context);
  const words = wordsOf(context);
  return {
    row,
    column: 0,
    cells: Array.from({ length: keyRows(context) }, (_, index): CellContent[] => {
      const tiles = Array.from({ length: across }, (__, tile): CellContent[] => {
        const entry = entries.at(index * across + tile);
        return index * across + tile < entries.length && entry !== undefined
          ? [entry.sign, entry.name, ...rest]
          : [null, null, ...rest];
      });
      tiles.push(Array<null>(beside * CELLS_PER_TILE).fill(null));
      const head = index === 0 ? sheetText("heatmap.key") : null;
      return [head, words.at(index) ?? null, null, null, ...tiles.flat()];
    }),
  };
}

/** The key's styles. */
export function keyStyles(context: PlanContext, row: number): readonly StylePlan[] {
  const { across, tiles } = keyGrid(context);
  const cells = tiles * CELLS_PER_TILE;
  return [
    { areas: [area(row, 0)], style: { bold: true, wrap: false } },
    {
      areas: [{ ...area(row, 1), rows: wordsOf(context).length }],
      style: { colour: QUIET, size: 9, wrap: false },
    },
    ...keyEntries(context).flatMap(({ style }, index) => {
      const at = area(row + Math.floor(index / across), FIRST_TILE + (index % across) * cells);
      return [
        { areas: [at], style: { ...NUMBER_STYLE, ...style, size: 11 } },
        {
          areas: [{ ...at, column: at.column + 1, columns: cells - 1 }],
          style: { ...NAME_STYLE, wrap: false, ...style },
        },
        ...(style.fill === undefined
          ? [{ areas: [{ ...at, columns: cells }], style: { borders: [OUTLINE] } }]
          : []),
      ];
    }),
  ];
}

const OUTLINE = {
  edges: ["top", "bottom", "left", "right"] as const,
  colour: NOT_ASSESSED.rule,
};

function keyEntries({
  framework,
  colours,
  assessment,
  hasNotApplicable,
}: PlanContext): readonly KeyEntry[] {
  return [
    ...framework.levels.map(({ value, name }, index) => ({
      sign: value,
      name,
      style: { fill: colours[index].fill, colour: colours[index].text },
    })),
    {
      sign: SIGNS.notAssessed,
      name: sheetText("level.notAssessed"),
      style: { colour: QUIET },
    },
    ...(hasNotApplicable
      ? [
          {
            sign: SIGNS.notApplicable,
            name: sheetText("level.notApplicable"),
            style: { ...NOT_APPLICABLE_STYLE, bold: false },
          },
        ]
      : []),
    {
      sign: SIGNS.notALevel,
      name: sheetText("level.notALevel"),
      style: NOT_A_LEVEL_STYLE,
    },
    ...(assessment.departments === undefined
      ? []
      : [
          {
            sign: NOT_AGREED,
            name: sheetText("heatmap.notAgreed"),
            style: { colour: QUIET },
          },
        ]),
  ];
}
