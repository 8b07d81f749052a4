/** Makes the cells and lines of blocks. */
import type { Paper } from "../paper/paper";
import type { PaperLevel } from "../paper/paperLevel";
import type { ShownLevel } from "../paper/shownLevels";
import type { Block, BlockCell } from "./Block";

/** A block with one line of text. */
export function line(text: string): Block {
  return { kind: "line", text };
}

/** A cell with one paragraph, or none if the text is empty. */
export function cell(text: string, more: Partial<BlockCell> = {}): BlockCell {
  return { lines: text === "" ? [] : [text], ...more };
}

/** A cell with a level in its colour. */
export function levelCell(level: PaperLevel | null, paper: Paper): BlockCell {
  if (level === null) return cell("not assessed");
  const index = paper.key.find(({ words }) => words === level.label)?.level;
  return cell(level.label, index === undefined ? {} : { level: index });
}

/** A level in its colour if it is certain, otherwise in italics. */
export function shownCell({ text, level }: ShownLevel): BlockCell {
  return cell(text, level === undefined ? { italic: true } : { bold: true, level });
}

/** The lines of a text that people typed, one paragraph each. */
export function paragraphs(text: string): readonly string[] {
  return text.trim() === "" ? [] : text.split(/\r\n?|\n/);
}
