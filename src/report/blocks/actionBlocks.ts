import type { Paper } from "../paper";
import type { Block } from "./Block";
import { cell, paragraphs } from "./cells";

/** The action plan as people wrote it; nothing where it is empty. */
export function actionBlocks({ actions }: Paper): readonly Block[] {
  if (actions.length === 0) return [];
  return [
    { kind: "heading", rank: 2, text: "Action plan" },
    {
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
    },
  ];
}
