import { sheetText } from "../../workbook/plan/text/sheetText";
import type { Paper } from "../paper/paper";
import { reportText } from "../text/reportText";
import type { Block } from "./Block";
import { cell, levelCell, line } from "./cells";

/** What limits the council: the value codes that limit each key area, with the next level. */
export function priorityBlocks(paper: Paper): readonly Block[] {
  const above: readonly Block[] = [
    { kind: "heading", rank: 2, text: sheetText("summary.limits") },
    line(paper.limits),
  ];
  if (paper.priorities.length === 0) return above;
  const withWeakest = paper.priorities.some(({ weakest }) => weakest.length > 0);
  return [
    ...above,
    {
      kind: "table",
      caption: reportText("priorities.caption", { word: paper.groupWord }),
      heads: [
        reportText("priorities.ref"),
        reportText("priorities.valueCode"),
        paper.groupWord === "theme" ? sheetText("summary.theme") : reportText("priorities.keyArea"),
        reportText("priorities.now"),
        reportText("priorities.next"),
        reportText("priorities.asks"),
        ...(withWeakest ? [reportText("priorities.weakest")] : []),
      ],
      widths: withWeakest ? [8, 14, 14, 12, 12, 20, 20] : [8, 17, 16, 14, 14, 31],
      rows: paper.priorities.map(({ ref, title, keyArea, level, next, asks, weakest }) => [
        cell(ref, { bold: true }),
        cell(title),
        cell(keyArea),
        levelCell(level, paper),
        levelCell(next, paper),
        { lines: asks },
        ...(withWeakest ? [{ lines: weakest }] : []),
      ]),
    },
  ];
}
