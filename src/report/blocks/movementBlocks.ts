import type { Paper } from "../paper/paper";
import type { PaperMoved, PaperMovement, PaperRounds } from "../paper/paperMovement";
import { reportText } from "../text/reportText";
import type { Block } from "./Block";
import { cell, levelCell, line, paragraphs, shownCell } from "./cells";

/** What has moved since the earlier assessment; nothing without one. */
export function movementBlocks(paper: Paper): readonly Block[] {
  const { movement } = paper;
  if (movement === undefined) return [];
  return [
    { kind: "heading", rank: 2, text: reportText("movement.title") },
    ...movement.lines.map(line),
    ...(movement.moved.length === 0 ? [] : [movedTable(paper, movement)]),
    line(movement.missedLine),
    ...(movement.missed.length === 0 ? [] : [missedTable(paper, movement)]),
    ...(movement.rounds === undefined
      ? []
      : [line(reportText("movement.rounds")), roundsTable(movement.rounds)]),
  ];
}

function movedTable({ groupWord }: Paper, { moved }: PaperMovement): Block {
  return {
    kind: "table",
    caption: reportText("movement.caption", { word: groupWord }),
    heads: [
      reportText("priorities.ref"),
      reportText(groupWord === "theme" ? "movement.theme" : "priorities.keyArea"),
      reportText("movement.then"),
      reportText("movement.now"),
      reportText("movement.change"),
      reportText("movement.why"),
    ],
    widths: [7, 20, 14, 14, 12, 33],
    rows: moved.map((one) => [
      cell(one.ref, { bold: true }),
      cell(one.title),
      one.then === undefined ? cell("") : shownCell(one.then),
      shownCell(one.now),
      cell(one.change, { bold: true }),
      { lines: whyLines(one) },
    ]),
  };
}

/** The value codes that moved, each with what people wrote about it. */
function whyLines({ valueCodes }: PaperMoved): readonly string[] {
  return valueCodes.flatMap(({ name, change, comment, commentsOf }) => {
    const [first = commentsOf, ...rest] = paragraphs(comment);
    const text = reportText("movement.valueCode", { name, change });
    return [first === "" ? text : `${text} ${first}`, ...rest];
  });
}

function missedTable(paper: Paper, { missed }: PaperMovement): Block {
  return {
    kind: "table",
    caption: reportText("movement.missed.caption"),
    heads: [
      reportText("priorities.ref"),
      reportText("movement.what"),
      reportText("priorities.now"),
      reportText("movement.target"),
    ],
    widths: [8, 56, 18, 18],
    rows: missed.map(({ ref, title, level, target }) => [
      cell(ref, { bold: true }),
      cell(title),
      levelCell(level, paper),
      levelCell(target, paper),
    ]),
  };
}

const NAME_WIDTH = 30;

function roundsTable({ heads, rows }: PaperRounds): Block {
  const width = (100 - NAME_WIDTH) / heads.length;
  return {
    kind: "table",
    caption: reportText("movement.rounds.caption"),
    heads: [reportText("movement.what"), ...heads],
    widths: [NAME_WIDTH, ...heads.map(() => width)],
    rows: rows.map(({ name, levels }) => [
      cell(name, { bold: true }),
      ...levels.map((level) =>
        level === null ? cell(reportText("movement.rounds.none")) : shownCell(level),
      ),
    ]),
  };
}
