/**
 * Blocks as HTML that Word, Outlook and Google Docs keep: plain tables with all styles on the
 * cells.
 */
import { BAND, INK, NAVY, RULE, WHITE, levelColours } from "../../workbook/plan/palette";
import type { Block, BlockCell, TableBlock } from "../blocks/Block";
import { bulletText } from "./bulletText";
import { harmless } from "./harmless";

/** In points, by rank. */
const HEADING_SIZES = { 1: 16, 2: 13, 3: 11 };

const FONT = "font-family:Calibri,Carlito,Arial,sans-serif;font-size:10pt";

/**
 * An HTML document of the blocks.
 * @param levelCount how many levels the scale has: 2 to 12
 */
export function htmlOf(blocks: readonly Block[], levelCount: number): string {
  const body = blocks.map((block) => blockHtml(block, levelCount)).join("\n");
  const title = blocks.find((block) => block.kind === "heading")?.text ?? "";
  return `<html lang="en-GB"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>\n${body}\n</body></html>`;
}

/** A text with the characters that have a meaning in markup escaped. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

function blockHtml(block: Block, levelCount: number): string {
  switch (block.kind) {
    case "heading": {
      const size = HEADING_SIZES[block.rank];
      return `<h${block.rank} style="${FONT};font-size:${size}pt;color:${NAVY};margin:12pt 0 4pt">${shown(block.text)}</h${block.rank}>`;
    }
    case "line": {
      const weight = block.bold === true ? ";font-weight:bold" : "";
      return `<p style="${FONT};color:${INK};margin:0 0 4pt${weight}">${shown(block.text)}</p>`;
    }
    case "picture":
      return `<p style="margin:8pt 0"><img src="data:image/png;base64,${base64Of(block.png)}" width="${block.width}" height="${block.height}" alt="${escapeHtml(block.description)}"></p>`;
    case "table":
      return tableHtml(block, levelCount);
  }
}

function tableHtml(table: TableBlock, levelCount: number): string {
  const columns = table.widths.map((width) => `<col width="${width}%">`).join("");
  const heads = table.heads
    .map((head, index) => {
      const style = `${FONT};font-weight:bold;text-align:left;vertical-align:middle;padding:3pt 4pt;border:1px solid ${NAVY};background:${NAVY};color:${WHITE};width:${table.widths[index]}%`;
      return `<th scope="col" bgcolor="${NAVY}" width="${table.widths[index]}%" style="${style}">${shown(head)}</th>`;
    })
    .join("");
  const rows = table.rows
    .map((row) => `<tr>${row.map((cell) => cellHtml(cell, levelCount)).join("")}</tr>`)
    .join("\n");
  return [
    `<table border="1" cellspacing="0" cellpadding="4" width="100%" summary="${escapeHtml(table.caption)}" style="border-collapse:collapse;width:100%;margin:0 0 10pt">`,
    `<colgroup>${columns}</colgroup>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>\n${rows}\n</tbody></table>`,
  ].join("\n");
}

function cellHtml(cell: BlockCell, levelCount: number): string {
  const colour = cell.level === undefined ? undefined : levelColours(levelCount).at(cell.level);
  const fill = colour?.fill ?? (cell.band === true ? BAND : undefined);
  const style = [
    FONT,
    "vertical-align:top",
    `text-align:${cell.align ?? "left"}`,
    `border:1px solid ${RULE}`,
    "padding:3pt 4pt",
    // Excel reads this: the cell stays text, whatever its content.
    "mso-number-format:'\\@'",
    `color:${colour?.text ?? INK}`,
    ...(fill === undefined ? [] : [`background:${fill}`]),
    ...(cell.bold === true ? ["font-weight:bold"] : []),
    ...(cell.italic === true ? ["font-style:italic"] : []),
  ].join(";");
  const text = cell.lines.map((_, index) => paragraphHtml(cell.lines, index)).join("");
  const background = fill === undefined ? "" : ` bgcolor="${fill}"`;
  return `<td${background} style="${style}">${text === "" ? "&nbsp;" : text}</td>`;
}

/** A line of a cell, as a paragraph of its own if there are several; an item has one bullet. */
function paragraphHtml(lines: readonly string[], index: number): string {
  const line = lines[index];
  const item = bulletText(line);
  if (item !== undefined) {
    return `<p style="margin:0 0 0 9pt;text-indent:-9pt">\u2022&nbsp;${shown(item)}</p>`;
  }
  if (lines.length === 1) return shown(line);
  return `<p style="margin:${index === 0 ? "0" : "3pt 0 0"}">${shown(line) || "&nbsp;"}</p>`;
}

function shown(text: string): string {
  return escapeHtml(harmless(text));
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
