import { sheetText, type SheetTextKey } from "../../workbook/plan/text/sheetText";
import { shortTitle } from "../../workbook/sheets/data/planChartData";
import type { Paper, SummaryRow } from "../paper/paper";
import { reportText } from "../text/reportText";
import type { Block, BlockCell } from "./Block";
import { cell, levelCell, line, shownCell } from "./cells";
import { inShortLines } from "./inShortLines";

/** Where the council is: its level, and the table of themes and key areas. */
export function summaryBlocks(paper: Paper): readonly Block[] {
  return [
    { kind: "heading", rank: 2, text: sheetText("summary.where") },
    {
      kind: "line",
      bold: true,
      text: reportText("summary.headline", {
        title: sheetText("summary.weakest"),
        level: paper.headline.text,
        note: paper.headlineNote,
      }),
    },
    line(paper.counts),
    ...paper.carried.map((text) => line(text)),
    line(paper.rule),
    line(paper.targets),
    summaryTable(paper),
    ...(paper.rows.some(({ provisional }) => provisional) ? [line(sheetText(soFarOf(paper)))] : []),
    ...ownTargetBlocks(paper),
    ...inShortBlocks(paper),
  ];
}

/** Which text says what "so far" means. */
function soFarOf({ departments }: Paper): SheetTextKey {
  return departments === undefined ? "summary.soFar" : "summary.soFar.departments";
}

/** The targets that the council set for single value codes, if it did. */
function ownTargetBlocks(paper: Paper): readonly Block[] {
  const { ownTargetsMet, ownTargets } = paper;
  if (ownTargetsMet === "") return [];
  const above: readonly Block[] = [
    { kind: "heading", rank: 3, text: sheetText("summary.ownTargets") },
    line(ownTargetsMet),
  ];
  if (ownTargets.length === 0) return above;
  const table: Block = {
    kind: "table",
    caption: reportText("ownTargets.caption"),
    heads: [
      sheetText("summary.ref"),
      reportText("priorities.valueCode"),
      reportText("priorities.now"),
      sheetText("summary.target"),
      reportText("ownTargets.gap"),
    ],
    widths: [8, 48, 17, 17, 10],
    rows: ownTargets.map(({ ref, title, level, target }) => [
      cell(ref, { bold: true }),
      cell(title),
      levelCell(level, paper),
      levelCell(target, paper),
      cell(String(target.value - level.value), { align: "center" }),
    ]),
  };
  return [...above, table];
}

/** What people wrote about key areas in a line, if they did. */
function inShortBlocks({ themes }: Paper): readonly Block[] {
  const lines = themes.flatMap(({ keyAreas }) => keyAreas).flatMap(inShortLines);
  if (lines.length === 0) return [];
  return [{ kind: "heading", rank: 3, text: reportText("summary.inShort") }, ...lines];
}

/** The same table as on the Summary sheet. */
function summaryTable({ rows, scale, groupWord, allowNotApplicable }: Paper): Block {
  const counts = scale.length + (allowNotApplicable ? 1 : 0);
  const share = Math.min(5, Math.floor(36 / counts));
  return {
    kind: "table",
    caption: reportText("summary.caption"),
    heads: [
      sheetText("summary.ref"),
      sheetText(groupWord === "theme" ? "summary.theme" : "summary.themeAndKeyArea"),
      sheetText("summary.weakestLevel"),
      sheetText("summary.target"),
      sheetText("summary.assessed"),
      ...scale.map((level) => sheetText("summary.at", { level })),
      ...(allowNotApplicable ? [sheetText("summary.notApplicable")] : []),
    ],
    widths: [
      7,
      100 - 7 - 15 - 12 - 10 - share * counts,
      15,
      12,
      10,
      ...Array<number>(counts).fill(share),
    ],
    rows: rows.map((row) => rowCells(row, allowNotApplicable)),
  };
}

function rowCells(row: SummaryRow, allowNotApplicable: boolean): readonly BlockCell[] {
  const isTheme = row.kind === "theme";
  const band = isTheme ? { band: true, bold: true } : {};
  const count = (number: number, level?: number): BlockCell =>
    cell(number === 0 ? "" : String(number), {
      ...band,
      align: "center",
      ...(level === undefined || isTheme || number === 0 ? {} : { level }),
    });
  return [
    cell(row.ref, band),
    cell(shortTitle(row.title), band),
    shownCell(row.shown),
    cell(row.targetText, band),
    cell(row.assessed, { ...band, align: "center", ...(row.provisional ? { bold: true } : {}) }),
    ...row.counts.map(count),
    ...(allowNotApplicable ? [count(row.notApplicable)] : []),
  ];
}
