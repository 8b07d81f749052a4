import type { Paper } from "../paper/paper";
import type { Block } from "./Block";
import { cell, line, paragraphs } from "./cells";
import { reportText } from "../text/reportText";

/** Value codes at the top level, with their case studies. */
export function exemplarBlocks({ exemplars, exemplarsTitle }: Paper): readonly Block[] {
  const heading: Block = { kind: "heading", rank: 2, text: exemplarsTitle };
  if (exemplars.length === 0) return [heading, line(reportText("exemplars.none"))];
  return [
    heading,
    {
      kind: "table",
      caption: reportText("exemplars.caption"),
      heads: [
        reportText("exemplars.ref"),
        reportText("exemplars.valueCode"),
        reportText("exemplars.caseStudy"),
      ],
      widths: [8, 30, 62],
      rows: exemplars.map(({ ref, title, comment }) => [
        cell(ref, { bold: true }),
        cell(title),
        comment.trim() === ""
          ? cell(reportText("exemplars.notWritten"))
          : { lines: paragraphs(comment) },
      ]),
    },
  ];
}
