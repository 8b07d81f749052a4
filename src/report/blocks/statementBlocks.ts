import type { Paper } from "../paper/paper";
import type { Block } from "./Block";
import { cell } from "./cells";

/** The chosen levels' statements, word for word, as an appendix. */
export function statementBlocks({ themes }: Paper): readonly Block[] {
  return [
    { kind: "heading", rank: 2, text: "Appendix: the statements chosen" },
    ...themes.map((theme): Block => ({
      kind: "table",
      caption: `Framework statements for the levels chosen in ${theme.title}`,
      heads: ["Ref", "Value code", "Level", "Statement"],
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
