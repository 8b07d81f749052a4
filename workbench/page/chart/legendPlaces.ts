/** Positions of the names in a legend below the plot: in rows of equal columns, as in Excel. */
import { textWidth } from "../../../src/workbook/plan/textMeasure";

type TextFont = Parameters<typeof textWidth>[1];

/** Pixels. */
export const SWATCH = 7;
const SWATCH_GAP = 4;
const NAME_GAP = 12;
const MARGIN = 8;
const ROW_PITCH = 1.5;

interface LegendPlace {
  readonly name: string;
  readonly left: number;
  /** The vertical middle of its line. */
  readonly middle: number;
}

interface Room {
  readonly width: number;
  /** The bottom of the chart. */
  readonly bottom: number;
}

/** Uses as many columns as fit into the chart's width; puts all names in one row if possible. */
export function legendPlaces(
  names: readonly string[],
  font: TextFont,
  { width, bottom }: Room,
): readonly LegendPlace[] {
  const widths = names.map((name) => SWATCH + SWATCH_GAP + textWidth(name, font) + NAME_GAP);
  const room = width - 2 * MARGIN;
  const columnWidths = (columns: number): number[] =>
    Array.from({ length: columns }, (_, column) =>
      widths.reduce((most, one, at) => (at % columns === column ? Math.max(most, one) : most), 0),
    );
  const total = (columns: number): number =>
    columnWidths(columns).reduce((sum, one) => sum + one, -NAME_GAP);
  let columns = Math.max(1, names.length);
  while (columns > 1 && total(columns) > room) columns -= 1;
  const rows = Math.ceil(names.length / columns);
  // For that number of rows, no more columns than needed, so that they are even.
  columns = Math.ceil(names.length / rows);
  const each = columnWidths(columns);
  const first = (width - total(columns)) / 2;
  const pitch = Math.round((font.size * ROW_PITCH * 96) / 72);
  return names.map((name, at) => {
    const column = at % columns;
    const row = Math.floor(at / columns);
    return {
      name,
      left: first + each.slice(0, column).reduce((sum, one) => sum + one, 0),
      middle: bottom - MARGIN - pitch * (rows - row - 0.5),
    };
  });
}
