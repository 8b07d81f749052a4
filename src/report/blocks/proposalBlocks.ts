import type { Paper, PaperAction } from "../paper/paper";
import { sheetText } from "../../workbook/plan/text/sheetText";
import { reportText } from "../text/reportText";
import type { Block } from "./Block";
import { cell, line, paragraphs } from "./cells";

const HEADS = ["ref", "valueCode", "action", "owner", "due", "status"] as const;

/** What the council proposes: the action plan as people wrote it, if the document has it. */
export function proposalBlocks(paper: Paper, withPlan: boolean): readonly Block[] {
  return [
    { kind: "heading", rank: 2, text: sheetText("summary.proposals") },
    line(paper.proposals),
    ...(withPlan ? planBlocks(paper.actions) : []),
  ];
}

function planBlocks(actions: readonly PaperAction[]): readonly Block[] {
  const planned = actions.filter(hasPlan);
  const waiting = actions.filter((one) => !hasPlan(one)).map(nameOf);
  return [
    ...(planned.length === 0 ? [] : [actionTable(planned)]),
    ...(waiting.length === 0
      ? []
      : [line(reportText("actions.waiting", { names: waiting.join("; ") }))]),
  ];
}

function actionTable(actions: readonly PaperAction[]): Block {
  return {
    kind: "table",
    caption: reportText("actions.caption"),
    heads: HEADS.map((key) => reportText(`actions.${key}`)),
    widths: [8, 22, 32, 13, 14, 11],
    rows: actions.map(({ ref, title, action, owner, due, status }) => [
      cell(ref, { bold: true }),
      cell(title),
      { lines: paragraphs(action) },
      cell(owner),
      cell(due),
      cell(status),
    ]),
  };
}

/** True if the row holds more than a value code. */
function hasPlan({ action, owner, due, status }: PaperAction): boolean {
  return [action, owner, due, status].some((text) => text.trim() !== "");
}

function nameOf({ ref, title }: PaperAction): string {
  return `${ref} ${title}`.trim();
}
