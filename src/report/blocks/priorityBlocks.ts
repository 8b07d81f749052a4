import type { Paper } from "../paper/paper";
import type { Block } from "./Block";
import { cell, levelCell, line } from "./cells";

/** The value codes that hold the key areas down, with what the next level says. */
export function priorityBlocks(paper: Paper): readonly Block[] {
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
