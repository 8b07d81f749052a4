/** Blocks as plain text, for targets that take no tables: tables become tab-separated lines. */
import type { Block } from "../blocks/Block";
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
      return [block.heads, ...block.rows.map((row) => row.map(({ lines }) => lines.join("; ")))]
        .map((row) => row.map(inOneLine).join("\t"))
        .join("\n");
  }
}

/** A tab or a line break would start another cell. */
function inOneLine(text: string): string {
  return harmless(text.replace(/[\t\r\n]+/g, " "));
}
