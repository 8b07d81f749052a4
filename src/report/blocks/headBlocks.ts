import type { Paper } from "../paper/paper";
import type { Block } from "./Block";
import { line } from "./cells";
import { reportText } from "../text/reportText";

/** The head of every copy and document: title, organisation, status, framework and submission. */
export function headBlocks(paper: Paper): readonly Block[] {
  return [
    { kind: "heading", rank: 1, text: paper.title },
    { kind: "line", bold: true, text: paper.statusLine },
    ...(paper.sample ? [line(reportText("head.sample"))] : []),
    line(paper.about),
    ...(paper.submission === "" ? [] : [line(paper.submission)]),
    ...paper.signOff.map((text) => line(text)),
  ];
}
