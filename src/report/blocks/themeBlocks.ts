import type { PaperTheme } from "../paper/paperAnswers";
import type { Block } from "./Block";
import { cell, line, paragraphs } from "./cells";
import { inShortLines } from "./inShortLines";
import { reportText } from "../text/reportText";

/**
 * Why a theme is at its level, and its value codes with level and comment.
 * @param lines whether what people wrote about key areas is here, or already in the summary
 */
export function themeBlocks(
  theme: PaperTheme,
  lines: "withLines" | "withoutLines",
): readonly Block[] {
  const single = theme.keyAreas.length === 1;
  const withDepartments = theme.keyAreas.some(({ answers }) =>
    answers.some(({ departments }) => departments.length > 0),
  );
  return [
    {
      kind: "heading",
      rank: 2,
      text: reportText("theme.title", { ref: theme.ref, title: theme.title }),
    },
    line(theme.why),
    ...(lines === "withLines" ? theme.keyAreas.flatMap(inShortLines) : []),
    {
      kind: "table",
      caption: reportText("theme.caption", { title: theme.title }),
      heads: (
        [
          "ref",
          ...(single ? [] : (["keyArea"] as const)),
          "valueCode",
          "level",
          withDepartments ? "commentAndDepartments" : "comment",
        ] as const
      ).map((key) => reportText(`theme.${key}`)),
      widths: single ? [8, 28, 16, 48] : [8, 19, 22, 15, 36],
      rows: theme.keyAreas.flatMap((keyArea) =>
        keyArea.answers.map((answer) => [
          cell(answer.ref, { bold: true }),
          ...(single ? [] : [cell(keyArea.title)]),
          cell(answer.title),
          cell(answer.words, answer.level === undefined ? {} : { level: answer.level }),
          { lines: [...paragraphs(answer.comment), ...answer.departments] },
        ]),
      ),
    },
  ];
}
