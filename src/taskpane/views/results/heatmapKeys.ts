/** Where a key moves in the heatmap: rows of ids, each starting with the key area's name. */

interface Key {
  /** As in KeyboardEvent.key. */
  readonly key: string;
  readonly ctrlKey: boolean;
}

/**
 * Id of the place that the key moves to, following the ARIA grid pattern: arrow keys move by one
 * and stop at the edge, Home and End move to the ends of the row, with Ctrl to those of the grid.
 * In a shorter row, positions beyond its end map to the last place.
 * @returns undefined for a key that moves nowhere
 */
export function placeAfterKey(
  rows: readonly (readonly string[])[],
  current: string,
  { key, ctrlKey }: Key,
): string | undefined {
  const row = rows.findIndex((places) => places.includes(current));
  if (row < 0) return undefined;
  const column = rows[row].indexOf(current);
  const at = (toRow: number, toColumn: number): string => {
    const places = rows[clamp(toRow, rows.length)];
    return places[clamp(toColumn, places.length)];
  };
  switch (key) {
    case "ArrowLeft":
      return at(row, column - 1);
    case "ArrowRight":
      return at(row, column + 1);
    case "ArrowUp":
      return at(row - 1, column);
    case "ArrowDown":
      return at(row + 1, column);
    case "Home":
      return at(ctrlKey ? 0 : row, 0);
    case "End":
      return at(ctrlKey ? rows.length - 1 : row, Infinity);
    default:
      return undefined;
  }
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(index, length - 1));
}
