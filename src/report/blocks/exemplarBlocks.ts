import type { Paper } from "../paper/paper";
import type { Block } from "./Block";
import { cell, line, paragraphs } from "./cells";

/** Value codes at the top level, with their case studies. */
export function exemplarBlocks({ exemplars, exemplarsTitle }: Paper): readonly Block[] {
  const heading: Block = { kind: "heading", rank: 2, text: exemplarsTitle };
  if (exemplars.length === 0) return [heading, line("None: no value code is at the top level.")];
  return [
    heading,
    {
      kind: "table",
      caption: "Value codes at the top level, with their case studies",
      heads: ["Ref", "Value code", "Case study"],
      widths: [8, 30, 62],
      rows: exemplars.map(({ ref, title, comment }) => [
        cell(ref, { bold: true }),
        cell(title),
        comment.trim() === "" ? cell("No case study written yet.") : { lines: paragraphs(comment) },
      ]),
    },
  ];
}
