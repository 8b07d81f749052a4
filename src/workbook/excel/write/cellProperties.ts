/**
 * The looks of all cells of a sheet as one value, set in one call: a call for each property of each
 * area would cost hundreds of actions.
 */
import { area, type Area } from "../../plan/address";
import type { BorderPlan, Style, StylePlan } from "../../plan/SheetPlan";

type Side = "top" | "bottom" | "left" | "right";
type Looks = Omit<Style, "borders" | "numberFormat"> & {
  /** Line colour of each side. */
  readonly lines?: Readonly<Partial<Record<Side, string>>>;
};

const OPPOSITE: Readonly<Record<Side, Side>> = {
  top: "bottom",
  bottom: "top",
  left: "right",
  right: "left",
};
const STEP: Readonly<Record<Side, readonly [row: number, column: number]>> = {
  top: [-1, 0],
  bottom: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** What some cells have; all others have nothing beyond the sheet's base style. */
interface Properties {
  readonly area: Area;
  readonly properties: Excel.SettableCellProperties[][];
}

/**
 * What each cell has beyond the sheet's base style, for the smallest area with all cells that have
 * something; later styles override earlier ones.
 * @param rows number of rows, from A1
 * @param columns number of columns, from A1
 */
export function cellProperties(
  styles: readonly StylePlan[],
  rows: number,
  columns: number,
): Properties {
  const looks: Looks[][] = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => ({})),
  );
  for (const { areas, style } of styles) {
    const { borders, numberFormat: _numberFormat, ...own } = style;
    for (const area of areas) {
      for (const [row, column] of cellsOf(area)) {
        looks[row][column] = { ...looks[row][column], ...own };
        for (const plan of borders ?? []) drawLines(looks, area, row, column, plan);
      }
    }
  }
  return smallest(looks.map((row) => row.map(settable)));
}

function smallest(all: Excel.SettableCellProperties[][]): Properties {
  const hasAny = (cells: readonly Excel.SettableCellProperties[]): boolean =>
    cells.some(({ format }) => format !== undefined);
  const filled = all.map(hasAny);
  const top = Math.max(0, filled.indexOf(true));
  const rows = Math.max(1, filled.lastIndexOf(true) + 1 - top);
  const across = all[0].map((_, column) => hasAny(all.map((row) => row[column])));
  const left = Math.max(0, across.indexOf(true));
  const columns = Math.max(1, across.lastIndexOf(true) + 1 - left);
  return {
    area: area(top, left, rows, columns),
    properties: all.slice(top, top + rows).map((row) => row.slice(left, left + columns)),
  };
}

function cellsOf(area: Area): readonly (readonly [number, number])[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => [
    area.row + Math.floor(index / area.columns),
    area.column + (index % area.columns),
  ]);
}

/** Neighbours share a line: only one of them keeps it, so that the last plan wins. */
function drawLines(
  looks: Looks[][],
  area: Area,
  row: number,
  column: number,
  plan: BorderPlan,
): void {
  const edges = new Set(plan.edges);
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  const sides: readonly (readonly [Side, boolean])[] = [
    ["top", row === area.row && edges.has("top")],
    ["left", column === area.column && edges.has("left")],
    ["bottom", edges.has(row === lastRow ? "bottom" : "insideHorizontal")],
    ["right", edges.has(column === lastColumn ? "right" : "insideVertical")],
  ];
  for (const [side, drawn] of sides) {
    if (!drawn) continue;
    const { lines } = looks[row][column];
    looks[row][column] = {
      ...looks[row][column],
      lines: { ...lines, [side]: plan.colour },
    };
    const [down, across] = STEP[side];
    const neighbour = looks[row + down]?.[column + across];
    if (neighbour?.lines?.[OPPOSITE[side]] === undefined) continue;
    const { [OPPOSITE[side]]: _shared, ...others } = neighbour.lines;
    looks[row + down][column + across] = { ...neighbour, lines: others };
  }
}

function settable(looks: Looks): Excel.SettableCellProperties {
  const font = present({
    size: looks.size,
    bold: looks.bold,
    italic: looks.italic,
    color: looks.colour,
    underline: looks.underline === true ? ("Single" as const) : undefined,
  });
  const format = present({
    font: Object.keys(font).length > 0 ? font : undefined,
    fill: looks.fill === undefined ? undefined : { color: looks.fill },
    // An indent needs a side to count from.
    horizontalAlignment: looks.horizontal ?? (looks.indent === undefined ? undefined : "Left"),
    verticalAlignment: looks.vertical,
    wrapText: looks.wrap,
    indentLevel: looks.indent,
    protection: looks.unlocked === true ? { locked: false } : undefined,
    borders: looks.lines && lineProperties(looks.lines),
  });
  return Object.keys(format).length > 0 ? { format } : {};
}

function lineProperties(lines: NonNullable<Looks["lines"]>): Excel.CellBorderCollection {
  return Object.fromEntries(
    Object.entries(lines).map(([side, color]) => [side, { style: "Continuous", color }]),
  );
}

function present<T extends object>(properties: T): Partial<T> {
  const kept: Partial<T> = {};
  for (const key of Object.keys(properties) as (keyof T)[]) {
    if (properties[key] !== undefined) kept[key] = properties[key];
  }
  return kept;
}
