import { joinNames } from "../../text/joinNames";
import type { Paper, PaperDepartments } from "../paper/paper";
import { reportText } from "../text/reportText";
import type { Block } from "./Block";
import { cell, levelCell, line, paragraphs } from "./cells";

/** Which departments took part, where they differ most, and what was agreed; nothing without any. */
export function departmentBlocks(paper: Paper): readonly Block[] {
  const { departments } = paper;
  if (departments === undefined) return [];
  return [
    { kind: "heading", rank: 2, text: reportText("departments.title") },
    ...departments.lines.map(line),
    ...(departments.differences.length === 0 ? [] : [differenceTable(paper, departments)]),
  ];
}

/** How many names a cell has; the rest are counted. */
const MOST_NAMED = 6;

function differenceTable(paper: Paper, { differences }: PaperDepartments): Block {
  return {
    kind: "table",
    caption: reportText("departments.caption"),
    heads: [
      reportText("priorities.ref"),
      reportText("priorities.valueCode"),
      reportText("departments.council"),
      reportText("departments.lowest"),
      reportText("departments.highest"),
      reportText("departments.reason"),
    ],
    widths: [8, 18, 14, 22, 14, 24],
    rows: differences.map(({ ref, title, level, weakest, highest, atWeakest, reason }) => [
      cell(ref, { bold: true }),
      cell(title),
      levelCell(level, paper),
      { ...levelCell(weakest, paper), lines: [weakest?.label ?? "", named(atWeakest)] },
      levelCell(highest, paper),
      { lines: paragraphs(reason) },
    ]),
  };
}

function named(names: readonly string[]): string {
  const count = names.length - MOST_NAMED;
  const shown = joinNames(names.slice(0, MOST_NAMED));
  return count > 0 ? `${shown} ${reportText("departments.others", { count })}` : shown;
}
