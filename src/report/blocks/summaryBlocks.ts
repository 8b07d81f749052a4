import type { Exemplar, Paper, SummaryRow } from "../paper/paper";
import type { Block } from "./Block";
import { cell, levelCell, line } from "./cells";

/** How many limiting value codes a row names; the rest are counted. */
const MOST_HELD = 3;

/** The overall level, the rule, and the table of themes and key areas. */
export function summaryBlocks(paper: Paper): readonly Block[] {
  const { overall, exemplars, exemplarsTitle } = paper;
  const level = overall === null ? "not assessed" : overall.label;
  return [
    { kind: "line", bold: true, text: `Overall weakest level: ${level}` },
    line(paper.standing),
    line(paper.levelsGiven),
    line(paper.rule),
    summaryTable(paper, paper.rows),
    ...(paper.rows.some(({ provisional }) => provisional)
      ? [
          line(
            "* Provisional: some value codes are not assessed. The level may fall, but cannot rise, when they are.",
          ),
        ]
      : []),
    line(paper.strongest),
    line(paper.targets),
    line(
      exemplars.length === 0
        ? `${exemplarsTitle}: none.`
        : `${exemplarsTitle}: ${exemplars.map(nameOf).join("; ")}.`,
    ),
  ];
}

function nameOf({ ref, title, comment }: Exemplar): string {
  return `${ref} ${title}${comment.trim() === "" ? " (no case study written yet)" : ""}`;
}

function summaryTable(paper: Paper, rows: readonly SummaryRow[]): Block {
  return {
    kind: "table",
    caption: "Weakest level of every theme and key area, with target and what limits it",
    heads: [
      "Ref",
      "Theme and key area",
      "Weakest level",
      "Target",
      "Gap",
      "Assessed",
      "Limited by",
    ],
    widths: [6, 21, 14, 12, 6, 10, 31],
    rows: rows.map((row) => {
      const band = row.kind === "theme" ? { band: true, bold: true } : {};
      return [
        cell(row.ref, band),
        cell(row.title, band),
        { ...levelCell(row.weakest, paper), ...band, bold: true },
        cell(row.target, band),
        cell(row.gap, { ...band, align: "center" }),
        cell(row.provisional ? `${row.assessed}\u00A0*` : row.assessed, {
          ...band,
          align: "center",
        }),
        { lines: firstOf(row.limitedBy), ...(row.kind === "theme" ? { band: true } : {}) },
      ];
    }),
  };
}

function firstOf(names: readonly string[]): readonly string[] {
  if (names.length <= MOST_HELD) return names;
  return [...names.slice(0, MOST_HELD), `and ${names.length - MOST_HELD} more`];
}
