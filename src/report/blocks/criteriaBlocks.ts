import type { AnswerRow, PaperCriteria } from "../paper/paperAnswers";
import type { Paper } from "../paper/paper";
import type { Block } from "./Block";
import { cell, paragraphs } from "./cells";
import { reportText } from "../text/reportText";

/** Criteria met, the level that they indicate and the one chosen, as an appendix; nothing without any. */
export function criteriaBlocks({ themes }: Paper): readonly Block[] {
  const tables = themes.flatMap((theme): readonly Block[] => {
    const rows = theme.keyAreas
      .flatMap(({ answers }) => answers)
      .flatMap((answer) => (answer.criteria === undefined ? [] : [rowOf(answer, answer.criteria)]));
    if (rows.length === 0) return [];
    return [
      {
        kind: "table",
        caption: reportText("criteria.caption", { title: theme.title }),
        heads: [
          reportText("theme.ref"),
          reportText("theme.valueCode"),
          reportText("criteria.met"),
          reportText("criteria.indicated"),
          reportText("criteria.chosen"),
          reportText("criteria.why"),
        ],
        widths: [8, 23, 11, 14, 14, 30],
        rows,
      },
    ];
  });
  return tables.length === 0
    ? []
    : [
        { kind: "heading", rank: 2, text: reportText("criteria.title") },
        { kind: "line", text: reportText("criteria.line") },
        ...tables,
      ];
}

function rowOf(
  { ref, title, words, level, comment }: AnswerRow,
  { met, indicated, differs }: PaperCriteria,
) {
  const said = paragraphs(comment);
  const why = said.length === 0 ? [reportText("criteria.noReason")] : said;
  return [
    cell(ref, { bold: true }),
    cell(title),
    cell(met),
    cell(indicated.text, indicated.level === undefined ? {} : { level: indicated.level }),
    cell(words, level === undefined ? {} : { level }),
    { lines: differs ? why : [] },
  ];
}
