import type { Area } from "../calculation/values";
import { COLUMN_COUNT } from "../formula/address";

/** A formula over more columns than this is entered once for its sheet, not for each column. */
const WIDE_FROM = 64;
const WIDE = -1;
/** Formulas that read no more rows than this are found by blocks of so many rows in a column. */
const BLOCK = 64;

const blockKey = (column: number, block: number): number => COLUMN_COUNT * (block + 1) + column;

function keys(area: Area, tall: boolean, blocks: boolean): number[] {
  const found: number[] = [];
  const firstBlock = Math.floor(area.row / BLOCK);
  const lastBlock = Math.floor((area.row + area.rowCount - 1) / BLOCK);
  for (let column = area.column; column < area.column + area.columnCount; column += 1) {
    if (tall) found.push(column);
    if (!blocks) continue;
    for (let block = firstBlock; block <= lastBlock; block += 1)
      found.push(blockKey(column, block));
  }
  return found;
}

/** Where a formula that reads an area is entered, so that a change of one cell finds few others. */
export function entryKeys(area: Area): readonly number[] {
  if (area.columnCount > WIDE_FROM) return [WIDE];
  const tall = area.rowCount > BLOCK;
  return keys(area, tall, !tall);
}

/** Where formulas that may read cells of a changed area are entered. */
export function searchKeys(area: Area): readonly number[] {
  return [WIDE, ...keys(area, true, true)];
}
