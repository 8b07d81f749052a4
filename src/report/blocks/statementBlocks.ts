import type { Paper } from "../paper/paper";
import type { Block } from "./Block";
import { cell } from "./cells";
import { reportText } from "../text/reportText";

/** The chosen levels' statements, word for word, as an appendix. */
export function statementBlocks({ themes }: Paper): readonly Block[] {
  return [
    { kind: "heading", rank: 2, text: reportText("statements.title") },
    ...themes.map((theme): Block => ({
      kind: "table",
      caption: reportText("statements.caption", { title: theme.title }),
      heads: [
        reportText("theme.ref"),
        reportText("theme.valueCode"),
        reportText("theme.level"),
        reportText("statements.statement"),
      ],
      widths: [8, 24, 16, 52],
      rows: theme.keyAreas.flatMap(({ answers }) =>
        answers.map(({ ref, title, words, level, statement }) => [
          cell(ref, { bold: true }),
          cell(title),
          cell(words, level === undefined ? {} : { level }),
          { lines: statement },
        ]),
      ),
    })),
  ];
}
