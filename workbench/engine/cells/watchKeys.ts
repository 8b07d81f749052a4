import type { Area } from "../calculation/values";
import { COLUMN_COUNT } from "../formula/address";

/**
 * A formula that reads more columns than this is registered once for its sheet instead of once per
 * column.
 */
const WIDE_FROM = 64;
const WIDE = -1;
/**
 * A formula that reads at most this many rows is registered by blocks of this many rows in a
 * column.
 */
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

/**
 * The keys under which to register a formula that reads an area, so that a change of one cell finds
 * few others.
 */
export function entryKeys(area: Area): readonly number[] {
  if (area.columnCount > WIDE_FROM) return [WIDE];
  const tall = area.rowCount > BLOCK;
  return keys(area, tall, !tall);
}

/** The keys under which formulas that may read a changed area are registered. */
export function searchKeys(area: Area): readonly number[] {
  return [WIDE, ...keys(area, true, true)];
}
