/** Cells and lines from which blocks are made. */
import type { Paper, PaperLevel } from "../paper/paper";
import type { Block, BlockCell } from "./Block";

/** A line of text on its own. */
export function line(text: string): Block {
  return { kind: "line", text };
}

/** A cell of one paragraph, or none. */
export function cell(text: string, more: Partial<BlockCell> = {}): BlockCell {
  return { lines: text === "" ? [] : [text], ...more };
}

/** A level in its colour. */
export function levelCell(level: PaperLevel | null, paper: Paper): BlockCell {
  if (level === null) return cell("not assessed");
  const index = paper.key.find(({ words }) => words === level.label)?.level;
  return cell(level.label, index === undefined ? {} : { level: index });
}

/** A text as people typed it, a paragraph a line. */
export function paragraphs(text: string): readonly string[] {
  return text.trim() === "" ? [] : text.split(/\r\n?|\n/);
}
