/** The add-in's icons as SVG text: a stair of heatmap tiles, each size drawn on its own pixel grid. */
import { levelColours } from "../../src/workbook/plan/palette";

/** The same colours as in the sheets, lowest level first. */
const LEVEL_STEPS = levelColours(5).map(({ fill }) => fill);

/** The layout of a stair on the pixel grid of one size; all measures in pixels. */
interface Stair {
  readonly columns: number;
  readonly tile: number;
  readonly gap: number;
  readonly radius: number;
  /** Palette step of each row, from the lowest row up. */
  readonly rows: readonly number[];
}

const STAIRS: Readonly<Record<number, Stair>> = {
  // Three steps: five would be one pixel each. The darkest step is left out because it would not
  // show on a dark ribbon.
  16: { columns: 3, tile: 4, gap: 1, radius: 0, rows: [1, 2, 3] },
  32: { columns: 4, tile: 6, gap: 2, radius: 0, rows: [1, 2, 3, 4] },
  64: { columns: 5, tile: 10, gap: 2, radius: 2, rows: [0, 1, 2, 3, 4] },
  80: { columns: 5, tile: 13, gap: 2, radius: 2, rows: [0, 1, 2, 3, 4] },
  128: { columns: 5, tile: 20, gap: 4, radius: 3, rows: [0, 1, 2, 3, 4] },
};

/**
 * A tone between the steps that is visible on a white ribbon (4.8 to 1) and on a black one (3.1 to
 * 1).
 */
const ARROW = "#2F7AA1";

export const ICON_SIZES = [16, 32, 64, 80, 128] as const;
export const REFRESH_ICON_SIZES = [16, 32, 80] as const;

/** The product's icon at `size` pixels, one of `ICON_SIZES`. */
export function drawProductIcon(size: number): string {
  return svg(size, drawStair(size));
}

/**
 * The ribbon's Refresh summary icon at `size` pixels, one of `REFRESH_ICON_SIZES`: an arrow around
 * four tiles.
 */
export function drawRefreshIcon(size: number): string {
  return svg(size, drawRing(size) + drawInnerTiles(size));
}

function drawStair(size: number): string {
  const stair = STAIRS[size];
  if (stair === undefined) throw new RangeError(`No stair is drawn for ${size} pixels.`);
  const pitch = stair.tile + stair.gap;
  const margin = Math.floor((size - (stair.columns * pitch - stair.gap)) / 2);
  const tiles: string[] = [];
  for (let column = 0; column < stair.columns; column++) {
    for (let row = 0; row <= column; row++) {
      const x = margin + column * pitch;
      const y = size - margin - stair.tile - row * pitch;
      tiles.push(drawTile(x, y, stair, LEVEL_STEPS[stair.rows[row] ?? 0]));
    }
  }
  return tiles.join("");
}

function drawTile(x: number, y: number, stair: Stair, fill: string | undefined): string {
  // The palest step needs an edge on white; the darkest needs one on a dark ribbon.
  const edge = fill === LEVEL_STEPS[0] ? LEVEL_STEPS[2] : LEVEL_STEPS[3];
  const edged = fill === LEVEL_STEPS[0] || fill === LEVEL_STEPS[4];
  const inset = edged ? 0.5 : 0;
  const side = stair.tile - 2 * inset;
  const stroke = edged ? ` stroke="${edge}" stroke-width="1"` : "";
  return `<rect x="${x + inset}" y="${y + inset}" width="${side}" height="${side}" rx="${stair.radius}" fill="${fill}"${stroke}/>`;
}

/** An open circle that ends in an arrowhead. */
function drawRing(size: number): string {
  const unit = size / 16;
  const centre = size / 2;
  const radius = 6 * unit;
  const top = centre - radius;
  // The circle runs from two o'clock round to twelve, where the head points to the right.
  const startX = centre + radius * Math.cos(-Math.PI / 6);
  const startY = centre + radius * Math.sin(-Math.PI / 6);
  const arc = `M ${startX} ${startY} A ${radius} ${radius} 0 1 1 ${centre - unit / 2} ${top}`;
  const head = `M ${centre - unit} ${top - 2 * unit} L ${centre + 2 * unit} ${top} L ${centre - unit} ${top + 2 * unit} Z`;
  return `<path d="${arc}" fill="none" stroke="${ARROW}" stroke-width="${2 * unit}"/><path d="${head}" fill="${ARROW}"/>`;
}

/** Four tiles on exact pixels, rising from lower left to upper right. */
function drawInnerTiles(size: number): string {
  const tile = Math.round((size * 2.75) / 16);
  // At 16 pixels a gap would make the tiles smaller than three pixels.
  const gap = Math.floor(size / 32);
  const low = Math.floor((size - 2 * tile - gap) / 2);
  const high = low + tile + gap;
  const tiles = [
    { x: low, y: high, step: 1 },
    { x: low, y: low, step: 2 },
    { x: high, y: high, step: 2 },
    { x: high, y: low, step: 3 },
  ];
  return tiles
    .map(
      ({ x, y, step }) =>
        `<rect x="${x}" y="${y}" width="${tile}" height="${tile}" fill="${LEVEL_STEPS[step]}"/>`,
    )
    .join("");
}

function svg(size: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${content}</svg>`;
}
