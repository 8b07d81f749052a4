/** Blocks as plain text, for targets that take no tables: tables become tab-separated lines. */
import type { Block, BlockCell } from "../blocks/Block";
import { bulletText } from "./bulletText";
import { harmless } from "./harmless";

export function plainTextOf(blocks: readonly Block[]): string {
  return blocks.map(blockText).join("\n");
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `\n${inOneLine(block.text)}`;
    case "line":
      return inOneLine(block.text);
    case "picture":
      return `[${inOneLine(block.description)}]`;
    case "table":
      return [block.heads.map((head) => [head]), ...block.rows.map((row) => row.map(linesOf))]
        .flatMap(rowLines)
        .join("\n");
  }
}

/** A row as one line for each paragraph of its longest cell; paragraphs stay in their column. */
function rowLines(row: readonly (readonly string[])[]): readonly string[] {
  const count = Math.max(1, ...row.map((lines) => lines.length));
  return Array.from({ length: count }, (_, index) =>
    row
      .map((lines) => inOneLine(lines.at(index) ?? ""))
      .join("\t")
      .trimEnd(),
  );
}

function linesOf({ lines }: BlockCell): readonly string[] {
  return lines.map((line) => {
    const item = bulletText(line);
    return item === undefined ? line : `\u2022 ${item}`;
  });
}

/** A tab or a line break would start another cell. */
function inOneLine(text: string): string {
  return harmless(text.replace(/[\t\r\n]+/g, " "));
}
