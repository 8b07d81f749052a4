import type { Paper } from "../paper/paper";
import type { Block } from "./Block";
import { cell, levelCell, line } from "./cells";

/** The value codes that limit the key areas, with what the next level says. */
export function priorityBlocks(paper: Paper): readonly Block[] {
  const heading: Block = {
    kind: "heading",
    rank: 2,
    text: "Priorities: value codes that limit each key area",
  };
  if (paper.priorities.length === 0) {
    return [heading, line("None: every assessed value code is at the top level.")];
  }
  return [
    heading,
    {
      kind: "table",
      caption: "Value codes that limit each key area, and what the next level says",
      heads: [
        "Ref",
        "Value code",
        "Key area",
        "Level now",
        "Next level",
        "What the next level says",
      ],
      widths: [8, 17, 16, 14, 14, 31],
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
