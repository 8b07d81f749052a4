import type { Paper, PaperAction } from "../paper/paper";
import type { Block } from "./Block";
import { cell, line, paragraphs } from "./cells";

/**
 * The action plan as people wrote it, and the value codes without an action yet; no blocks if it is
 * empty.
 */
export function actionBlocks({ actions }: Paper): readonly Block[] {
  if (actions.length === 0) return [];
  const planned = actions.filter(hasPlan);
  const waiting = actions.filter((one) => !hasPlan(one)).map(nameOf);
  return [
    { kind: "heading", rank: 2, text: "Action plan" },
    ...(planned.length === 0 ? [] : [actionTable(planned)]),
    ...(waiting.length === 0 ? [] : [line(`No action yet for ${waiting.join("; ")}.`)]),
  ];
}

function actionTable(actions: readonly PaperAction[]): Block {
  return {
    kind: "table",
    caption: "Actions, with owner, due date and status",
    heads: ["Ref", "Value code", "Action", "Owner", "Due", "Status"],
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
