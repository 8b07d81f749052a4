import type { PaperTheme } from "../paper/paper";
import type { Block } from "./Block";
import { cell, line, paragraphs } from "./cells";

/** Why a theme is at its level, and its value codes with level and comment. */
export function themeBlocks(theme: PaperTheme): readonly Block[] {
  const single = theme.keyAreas.length === 1;
  return [
    { kind: "heading", rank: 2, text: `${theme.ref} ${theme.title}` },
    line(theme.why),
    {
      kind: "table",
      caption: `Level and comment of every value code of ${theme.title}`,
      heads: ["Ref", ...(single ? [] : ["Key area"]), "Value code", "Level", "Comment"],
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
