/** A part of a paper as headings, lines and tables. */
import type { HeatmapTable, HeatmapTile, Paper, PaperLevel, SummaryRow } from "../paper";
import type { Block, BlockCell } from "./Block";
import type { PaperPart } from "./parts";

/** At most so many limiting value codes are named in a row; the rest is counted. */
const MOST_HELD = 3;

/**
 * What is copied for that part.
 * @throws RangeError for a theme that the paper does not have
 */
export function blocksOf(paper: Paper, part: PaperPart): readonly Block[] {
  const head: Block[] = [
    { kind: "heading", rank: 1, text: paper.title },
    { kind: "line", bold: true, text: paper.statusLine },
    ...(paper.sample ? [line("Sample: the answers are made up.")] : []),
    line(paper.about),
  ];
  switch (part.kind) {
    case "whole":
      return [...head, ...summaryBlocks(paper), ...heatmapBlocks(paper), ...priorityBlocks(paper)];
    case "heatmap":
      return [...head, ...heatmapBlocks(paper)];
    case "priorities":
      return [...head, ...priorityBlocks(paper)];
    case "theme":
      return [...head, ...themeBlocks(paper, part.themeId)];
  }
}

function line(text: string): Block {
  return { kind: "line", text };
}

function cell(text: string, more: Partial<BlockCell> = {}): BlockCell {
  return { lines: text === "" ? [] : [text], ...more };
}

function summaryBlocks(paper: Paper): readonly Block[] {
  const { overall, exemplars, exemplarsTitle } = paper;
  const level = overall === null ? "not assessed" : overall.label;
  return [
    { kind: "line", bold: true, text: `Overall weakest level: ${level}` },
    line(paper.standing),
    line(paper.levelsGiven),
    line(paper.rule),
    summaryTable(paper, paper.rows),
    line(
      exemplars.length === 0
        ? `${exemplarsTitle}: none.`
        : `${exemplarsTitle}: ${exemplars.map(({ ref, title }) => `${ref} ${title}`).join("; ")}.`,
    ),
  ];
}

function summaryTable(paper: Paper, rows: readonly SummaryRow[]): Block {
  return {
    kind: "table",
    caption: "Weakest level of every theme and key area, with target and what holds it down",
    heads: [
      "Ref",
      "Theme and key area",
      "Weakest level",
      "Target",
      "Gap",
      "Assessed",
      "Held down by",
    ],
    widths: [6, 24, 15, 12, 6, 9, 28],
    rows: rows.map((row) => {
      const band = row.kind === "theme" ? { band: true, bold: true } : {};
      return [
        cell(row.ref, band),
        cell(row.title, band),
        { ...levelCell(row.weakest, paper), ...band, bold: true },
        cell(row.target, band),
        cell(row.gap, { ...band, align: "center" }),
        cell(row.provisional ? `${row.assessed} (provisional)` : row.assessed, {
          ...band,
          align: "center",
        }),
        { lines: firstOf(row.heldDownBy), ...(row.kind === "theme" ? { band: true } : {}) },
      ];
    }),
  };
}

function firstOf(names: readonly string[]): readonly string[] {
  if (names.length <= MOST_HELD) return names;
  return [...names.slice(0, MOST_HELD), `and ${names.length - MOST_HELD} more`];
}

function levelCell(level: PaperLevel | null, paper: Paper): BlockCell {
  if (level === null) return cell("not assessed");
  const index = paper.key.find(({ words }) => words === level.label)?.level;
  return cell(level.label, index === undefined ? {} : { level: index });
}

function heatmapBlocks(paper: Paper): readonly Block[] {
  return [
    { kind: "heading", rank: 2, text: "Heatmap: the level of every value code" },
    line(`Key: ${paper.key.map(keyText).join(", ")}.`),
    ...paper.heatmap.map((table) => heatmapTable(table)),
  ];
}

/** "1 - Minimum" says its number itself; other signs are named. */
function keyText({ sign, words, level }: Pick<HeatmapTile, "sign" | "words" | "level">): string {
  return level === undefined ? `${sign} ${words}` : words;
}

function heatmapTable({ heads, titled, rows }: HeatmapTable): Block {
  const tile = Math.floor(70 / heads.length);
  return {
    kind: "table",
    caption: "Level of every value code by key area",
    heads: ["Ref", "Key area", ...heads],
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
    lines: titled ? [tile.sign, tile.title] : [tile.level === undefined ? tile.sign : tile.words],
    align: "center",
    ...(tile.level === undefined ? {} : { level: tile.level }),
  };
}

function priorityBlocks(paper: Paper): readonly Block[] {
  const heading: Block = {
    kind: "heading",
    rank: 2,
    text: "Priorities: what holds the levels down",
  };
  if (paper.priorities.length === 0) {
    return [heading, line("None: nothing is assessed below the top level.")];
  }
  return [
    heading,
    {
      kind: "table",
      caption: "Value codes that hold their key area down, and what the next level asks",
      heads: [
        "Ref",
        "Value code",
        "Key area",
        "Level now",
        "Next level",
        "What the next level says",
      ],
      widths: [7, 18, 17, 13, 13, 32],
      rows: paper.priorities.map(({ ref, title, keyArea, level, next, asks }) => [
        cell(ref, { bold: true }),
        cell(title),
        cell(keyArea),
        levelCell(level, paper),
        cell(next.label),
        { lines: asks },
      ]),
    },
  ];
}

function themeBlocks(paper: Paper, themeId: string): readonly Block[] {
  const theme = paper.themes.find(({ id }) => id === themeId);
  if (theme === undefined) throw new RangeError(`The paper has no theme ${themeId}.`);
  return [
    { kind: "heading", rank: 2, text: `${theme.ref} ${theme.title}` },
    line(theme.why),
    {
      kind: "table",
      caption: `Level and comment of every value code of ${theme.title}`,
      heads: ["Ref", "Key area", "Value code", "Level", "Comment"],
      widths: [7, 20, 23, 14, 36],
      rows: theme.keyAreas.flatMap((keyArea) =>
        keyArea.answers.map((answer) => [
          cell(answer.ref, { bold: true }),
          cell(keyArea.title),
          cell(answer.title),
          cell(answer.words, answer.level === undefined ? {} : { level: answer.level }),
          { lines: answer.comment === "" ? [] : answer.comment.split("\n") },
        ]),
      ),
    },
  ];
}
