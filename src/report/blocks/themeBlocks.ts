import type { PaperTheme } from "../paper/paper";
import type { Block } from "./Block";
import { cell, line, paragraphs } from "./cells";
import { reportText } from "../text/reportText";

/** Why a theme is at its level, and its value codes with level and comment. */
export function themeBlocks(theme: PaperTheme): readonly Block[] {
  const single = theme.keyAreas.length === 1;
  return [
    {
      kind: "heading",
      rank: 2,
      text: reportText("theme.title", { ref: theme.ref, title: theme.title }),
    },
    line(theme.why),
    ...theme.keyAreas.flatMap(({ ref, title, inShort }) =>
      inShort.trim() === ""
        ? []
        : paragraphs(reportText("theme.inShort", { ref, title, text: inShort })).map(line),
    ),
    {
      kind: "table",
      caption: reportText("theme.caption", { title: theme.title }),
      heads: (
        ["ref", ...(single ? [] : (["keyArea"] as const)), "valueCode", "level", "comment"] as const
      ).map((key) => reportText(`theme.${key}`)),
      widths: single ? [8, 28, 16, 48] : [8, 19, 22, 15, 36],
      rows: theme.keyAreas.flatMap((keyArea) =>
        keyArea.answers.map((answer) => [
          cell(answer.ref, { bold: true }),
          ...(single ? [] : [cell(keyArea.title)]),
          cell(answer.title),
          cell(answer.words, answer.level === undefined ? {} : { level: answer.level }),
          { lines: paragraphs(answer.comment) },
        ]),
      ),
    },
  ];
}
