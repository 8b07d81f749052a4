import type { Paper } from "../paper/paper";
import type { Block } from "./Block";
import { line } from "./cells";

/** What stands over every part of a paper: whose it is, and how far it has come. */
export function headBlocks(paper: Paper): readonly Block[] {
  return [
    { kind: "heading", rank: 1, text: paper.title },
    { kind: "line", bold: true, text: paper.statusLine },
    ...(paper.sample ? [line("Sample: the answers are made up.")] : []),
    line(paper.about),
  ];
}
