import type { HeatmapTable, HeatmapTile } from "../paper/paperHeatmap";
import type { Paper } from "../paper/paper";
import type { Block, BlockCell } from "./Block";
import { notAgreedKey } from "../paper/notAgreedKey";
import { cell, line } from "./cells";
import { sheetText } from "../../workbook/plan/text/sheetText";
import { reportText } from "../text/reportText";

/** The heatmap as tables, with the key to its signs. */
export function heatmapBlocks(paper: Paper): readonly Block[] {
  return [
    { kind: "heading", rank: 2, text: reportText("heatmap.title") },
    line(
      `${reportText("heatmap.key", { key: paper.key.map(keyText).join(", ") })}${spaced(notAgreedKey(paper))}${howToFind(paper)}`,
    ),
    ...paper.heatmap.map((table) => heatmapTable(table)),
  ];
}

/** "1 - Minimum" already has its number; other signs come before their words. */
function keyText({ sign, words, level }: Pick<HeatmapTile, "sign" | "words" | "level">): string {
  return level === undefined ? `${sign} ${words}` : words;
}

function heatmapTable({ heads, titled, rows }: HeatmapTable): Block {
  const tile = Math.floor(70 / heads.length);
  return {
    kind: "table",
    caption: reportText("heatmap.caption"),
    heads: [sheetText("summary.ref"), reportText("heatmap.keyArea"), ...heads],
    widths: [6, 100 - 6 - tile * heads.length, ...heads.map(() => tile)],
    rows: rows.map(({ ref, title, tiles }) => [
      cell(ref, { bold: true }),
      cell(title),
      ...heads.map((_, index) => tileCell(tiles.at(index), titled)),
    ]),
  };
}

function tileCell(tile: HeatmapTile | undefined, titled: boolean): BlockCell {
  if (tile === undefined) return { lines: [] };
  return {
    // The page has no room for titles: row SL1, column .2 is SL1.2; row 1, column C can be 1.10.
    lines: [titled || tile.level === undefined ? tile.sign : tile.words],
    align: "center",
    ...(tile.level === undefined ? {} : { level: tile.level }),
  };
}

function spaced(sentence: string): string {
  return sentence === "" ? "" : ` ${sentence}`;
}

/** Explains how to find a tile's value code where its title is not printed. */
function howToFind({ heatmap }: Paper): string {
  const numbered = heatmap.find(({ titled }) => titled);
  if (numbered === undefined) return "";
  const places = numbered.rows.flatMap((row) =>
    row.tiles.map((tile, index) => ({ row, tile, index })),
  );
  // The one that nobody would guess from the order, if there is any.
  const example =
    places.find(({ row, tile, index }) => tile.ref !== `${row.ref}.${index + 1}`) ??
    places.find(({ index }) => index === 1);
  return example === undefined
    ? ""
    : reportText("heatmap.howToFind", {
        row: example.row.ref,
        column: numbered.heads[example.index],
        ref: example.tile.ref,
        title: example.tile.title,
      });
}
