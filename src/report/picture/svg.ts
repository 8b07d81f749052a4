/** The SVG shapes that our pictures are made of. */
import { INK } from "../../workbook/plan/palette";
import { escapeHtml } from "../copy/htmlOf";
import { keepable } from "../copy/harmless";

interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly anchor?: "start" | "middle" | "end";
}

/** A line of text with its baseline at `y`. */
export function svgText(x: number, y: number, text: string, look: TextLook = {}): string {
  const { size = 13, bold = false, colour = INK, anchor = "start" } = look;
  const weight = bold ? ' font-weight="bold"' : "";
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}" text-anchor="${anchor}"${weight}>${escapeHtml(keepable(text))}</text>`;
}

interface BoxLook {
  readonly fill: string;
  readonly stroke?: string;
  readonly dashed?: boolean;
}

/** A rectangle; its stroke is centred on its edge. */
export function svgBox(
  [x, y, width, height]: readonly [number, number, number, number],
  { fill, stroke, dashed = false }: BoxLook,
): string {
  const line = stroke === undefined ? "" : ` stroke="${stroke}"`;
  const dashes = dashed ? ' stroke-dasharray="3 2"' : "";
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${line}${dashes}/>`;
}

/** An SVG picture on a white background. */
export function svgPicture(width: number, height: number, shapes: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Calibri, Carlito, Arial, sans-serif">`,
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    ...shapes,
    "</svg>",
  ].join("\n");
}
