import type { Paper, PaperCouncilRow } from "../paper/paper";
import { reportText } from "../text/reportText";
import type { Block } from "./Block";
import { cell, levelCell, line, shownCell } from "./cells";

/** Own levels beside those of other councils; nothing without any. */
export function councilBlocks(paper: Paper): readonly Block[] {
  const { councils } = paper;
  if (councils === undefined) return [];
  return [
    { kind: "heading", rank: 2, text: reportText("councils.title") },
    ...councils.lines.map(line),
    {
      kind: "table",
      caption: reportText("councils.caption"),
      heads: [
        reportText("priorities.ref"),
        reportText("councils.keyArea"),
        reportText("councils.own"),
        reportText("councils.lowest"),
        reportText("councils.middle"),
        reportText("councils.highest"),
        reportText("councils.counts"),
      ],
      widths: [7, 23, 13, 13, 13, 13, 18],
      rows: councils.rows.map((row) => [
        cell(row.ref, { bold: true }),
        cell(row.title),
        shownCell(row.own),
        levelCell(row.lowest, paper),
        levelCell(row.middle, paper),
        levelCell(row.highest, paper),
        cell(countsText(paper, row)),
      ]),
    },
  ];
}

/** "2 at 1, 4 at 3, 1 not counted", without levels that no council is at. */
function countsText({ scale }: Paper, { counts, notCounted }: PaperCouncilRow): string {
  const at = counts.flatMap((count, index) =>
    count === 0 ? [] : [reportText("councils.count", { level: scale[index], count })],
  );
  const rest = notCounted === 0 ? [] : [reportText("councils.notCounted", { count: notCounted })];
  return [...at, ...rest].join(", ");
}
