/** The columns of the sheet Movement. */
import type { Framework } from "../../../framework/framework";
import { labelColumn } from "../../plan/labelColumn";
import { MOVEMENT_HEADINGS } from "./movementHeadings";

export type MovementColumn = keyof typeof MOVEMENT_HEADINGS;

export const MOVEMENT_COLUMNS = Object.keys(MOVEMENT_HEADINGS) as readonly MovementColumn[];

/** Columns that hold only what formulas need, behind those that are read. */
export const HIDDEN_MOVEMENT_COLUMNS: readonly MovementColumn[] = ["id", "thenNumber", "steps"];

/** In pixels, where labels of levels are short. */
const WIDTHS: Readonly<Record<MovementColumn, number>> = {
  ref: 50,
  valueCode: 196,
  then: 112,
  now: 112,
  change: 112,
  commentThen: 254,
  commentNow: 254,
  id: 40,
  thenNumber: 40,
  steps: 40,
};

/** Of a column of levels with long labels, in pixels. */
const WIDEST_LEVEL = 160;

/** Widths in pixels for a framework's labels of levels. */
export function movementWidths(framework: Framework): Readonly<Record<MovementColumn, number>> {
  const { width } = labelColumn(framework, { least: WIDTHS.now, most: WIDEST_LEVEL });
  return { ...WIDTHS, then: width, now: width };
}

/** The first column of all, hidden, of what the workbook keeps of earlier assessments. */
export const KEPT_COLUMN = MOVEMENT_COLUMNS.length + 1;

export const MOVEMENT_HEADER_ROW = 3;
export const MOVEMENT_FIRST_ROW = 4;

/** Number of a column, from 0. */
export function movementColumn(column: MovementColumn): number {
  return MOVEMENT_COLUMNS.indexOf(column);
}
