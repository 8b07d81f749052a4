/** The sections below the Summary's chart: priorities and exemplars. */
import { area, type Area } from "../../plan/address";
import {
  MOST_EXEMPLARS,
  MOST_PRIORITIES,
  type ExcerptColumn,
  type ValueCodeColumn,
} from "../data/dataLayout";
import { exemplarLines, priorityLines } from "../data/excerpts";
import { exemplarWord } from "../data/summaryTexts";
import { QUIET, RULE } from "../../plan/palette";
import type { CellContent, ConditionalFormatPlan, StylePlan } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import { SECTION_STYLE } from "../planShared";

const SECTION_HEIGHT = 24;
const HEAD_HEIGHT = 16;
const LINE_HEIGHT = 13.5;
/** Space below the last line of an entry. */
const AIR = 2;
/** The level's text starts after the longest title. */
const LEVEL_COLUMN = 4;
const EXPLAINED_COLUMN = 2;

/** A section as rows of the sheet, starting at the row it is placed at. */
export interface SummarySection {
  readonly heights: readonly number[];
  /** Rows of `width` cells. */
  readonly cells: readonly (readonly CellContent[])[];
  readonly styles: readonly StylePlan[];
  /** Draws a line above every entry that is not empty. */
  readonly rules: ConditionalFormatPlan;
}

/** Limiting value codes with what the next level says. */
export function prioritiesSection(
  context: PlanContext,
  row: number,
  width: number,
): SummarySection {
  const standing = (position: string): string => {
    const from = (column: ValueCodeColumn): string =>
      `INDEX(${context.onData(context.data.valueCode(column))},${position})`;
    return `"Now "&${from("label")}&". "&${from("nextLabel")}&" says:"`;
  };
  return section(context, row, width, {
    title: "Priorities",
    explained: "priorities",
    first: 0,
    count: MOST_PRIORITIES,
    lines: priorityLines(context.framework),
    standing,
  });
}

/** Value codes at the top level with their case studies. */
export function exemplarsSection(context: PlanContext, row: number, width: number): SummarySection {
  return section(context, row, width, {
    title: exemplarWord(context.framework),
    explained: "exemplars",
    first: MOST_PRIORITIES,
    count: MOST_EXEMPLARS,
    lines: exemplarLines(),
  });
}

interface Entries {
  readonly title: string;
  readonly explained: "priorities" | "exemplars";
  /** Index of the first excerpt. */
  readonly first: number;
  readonly count: number;
  readonly lines: number;
  /** Part of a formula for the text after the title. */
  readonly standing?: (position: string) => string;
}

function section(
  context: PlanContext,
  row: number,
  width: number,
  { title, explained, first, count, lines, standing }: Entries,
): SummarySection {
  const { data } = context;
  const line = (at: Readonly<Partial<Record<number, CellContent>>>): CellContent[] =>
    Array.from({ length: width }, (_, column) => at[column] ?? null);
  const entries = Array.from({ length: count }, (_, index) => first + index);
  const lineColumns = (["line1", "line2", "line3"] as const).slice(0, lines);
  const cells = entries.flatMap((index) => {
    const position = context.onData(data.excerpt("position", index));
    const orEmpty = (formula: string): CellContent => ({
      formula: `=IF(${position}=0,"",${formula})`,
    });
    const from = (column: ValueCodeColumn): string =>
      `INDEX(${context.onData(data.valueCode(column))},${position})`;
    return [
      line({
        0: orEmpty(from("ref")),
        1: orEmpty(from("fullTitle")),
        ...(standing === undefined ? {} : { [LEVEL_COLUMN]: orEmpty(standing(position)) }),
      }),
      ...lineColumns.map((column: ExcerptColumn) =>
        line({ 1: { formula: `=${context.onData(data.excerpt(column, index))}` } }),
      ),
    ];
  });
  const entryHeights = [
    HEAD_HEIGHT,
    ...lineColumns.map((_, index) => LINE_HEIGHT + (index === lines - 1 ? AIR : 0)),
  ];
  const headOf = (entry: number): number => row + 1 + entry * (lines + 1);
  const heads = entries.map((_, entry) => headOf(entry));
  const texts = heads.map((head): Area => area(head + 1, 1, lines));
  return {
    heights: [SECTION_HEIGHT, ...entries.flatMap(() => entryHeights)],
    cells: [
      line({
        0: title,
        [EXPLAINED_COLUMN]: { formula: `=${context.onData(data.text(explained))}` },
      }),
      ...cells,
    ],
    styles: [
      { areas: [area(row, 0)], style: SECTION_STYLE },
      { areas: [area(row, EXPLAINED_COLUMN)], style: { size: 10, colour: QUIET } },
      {
        areas: heads.map((head) => area(head, 0, 1, width)),
        style: { size: 10, vertical: "Bottom" },
      },
      { areas: heads.map((head) => area(head, 0, 1, 2)), style: { bold: true } },
      {
        areas: [...texts, ...heads.map((head) => area(head, LEVEL_COLUMN))],
        style: { size: 10, horizontal: "Left" },
      },
      { areas: texts, style: { vertical: "Top" } },
    ],
    rules: {
      areas: [area(row + 1, 0, count * (lines + 1), width)],
      when: { kind: "formula", formula: `=LEN($A${row + 2})>0` },
      style: { borders: [{ edges: ["top"], colour: RULE }] },
    },
  };
}
