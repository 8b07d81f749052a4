import { sheetText } from "../../workbook/plan/text/sheetText";
import type { Paper } from "../paper/paper";
import { reportText } from "../text/reportText";
import type { Block } from "./Block";
import { cell, levelCell, line } from "./cells";

/** How many a document shows where it says what limits the council, lowest level first. */
const MOST_IN_TEXT = 10;

/** What limits the council: all value codes that limit each key area, with the next level. */
export function priorityBlocks(paper: Paper): readonly Block[] {
  return [...aboveOf(paper), ...tableOf(paper, paper.priorities)];
}

/** The same for a document: the first of them, and where the others are. */
export function firstPriorityBlocks(paper: Paper): readonly Block[] {
  const more = paper.priorities.length - MOST_IN_TEXT;
  return [
    ...aboveOf(paper),
    ...tableOf(paper, paper.priorities.slice(0, MOST_IN_TEXT)),
    ...(more > 0
      ? [line(reportText("priorities.more", { shown: MOST_IN_TEXT, count: more }))]
      : []),
  ];
}

/** The others, for a document's last pages. */
export function otherPriorityBlocks(paper: Paper): readonly Block[] {
  const others = paper.priorities.slice(MOST_IN_TEXT);
  if (others.length === 0) return [];
  const text = reportText("priorities.appendix", { word: paper.groupWord });
  return [{ kind: "heading", rank: 2, text }, ...tableOf(paper, others)];
}

function aboveOf(paper: Paper): readonly Block[] {
  return [{ kind: "heading", rank: 2, text: sheetText("summary.limits") }, line(paper.limits)];
}

function tableOf(paper: Paper, priorities: Paper["priorities"]): readonly Block[] {
  if (priorities.length === 0) return [];
  const withWeakest = priorities.some(({ weakest }) => weakest.length > 0);
  return [
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
      rows: priorities.map(({ ref, title, keyArea, level, next, asks, weakest }) => [
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
