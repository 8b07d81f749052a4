/** Converts a plan's areas and formulas to the present places of its rows and columns. */
import type { Area } from "../plan/address";
import { moveReferences, type Corner, type Reference } from "../plan/formulaText";
import { stretchOf, type SheetMap, type Stretch } from "./sheetMap";

/**
 * The present place of a planned area; undefined if its first or last row or column was deleted.
 */
export function movedArea(map: SheetMap, area: Area): Area | undefined {
  const rows = movedStretch(map, stretchOf(area));
  const first = map.columns.get(area.column);
  const last = map.columns.get(area.column + area.columns - 1);
  if (rows === undefined || first === undefined || last === undefined) return undefined;
  if (rows.last < rows.first || last < first) return undefined;
  return {
    row: rows.first,
    column: first,
    rows: rows.last - rows.first + 1,
    columns: last - first + 1,
  };
}

function movedStretch({ rows, body }: SheetMap, { first, last }: Stretch): Stretch | undefined {
  if (body !== undefined && first === body.planned.first && last === body.planned.last) {
    return body.present;
  }
  const [from, to] = [rows.get(first), rows.get(last)];
  return from === undefined || to === undefined ? undefined : { first: from, last: to };
}

/**
 * A planned formula with references to the present places.
 * @param own map of the formula's own sheet
 * @param mapOf map of another sheet by its present name; undefined if the sheet was deleted
 * @returns undefined if something it refers to was deleted
 */
export function movedFormula(
  formula: string,
  own: SheetMap,
  mapOf: (sheet: string) => SheetMap | undefined,
): string | undefined {
  return moveReferences(formula, (reference) => {
    const map = reference.sheet === undefined ? own : mapOf(reference.sheet);
    return map && movedReference(map, reference);
  });
}

function movedReference(map: SheetMap, { sheet, first, last }: Reference): Reference | undefined {
  const whole = first.fixedRow && last.fixedRow;
  const rows = whole ? movedStretch(map, { first: first.row, last: last.row }) : undefined;
  const one = movedCorner(map, first, rows?.first);
  const other = movedCorner(map, last, rows?.last);
  return one && other && { sheet, first: one, last: other };
}

function movedCorner(map: SheetMap, corner: Corner, given?: number): Corner | undefined {
  const row = given ?? map.rows.get(corner.row);
  const column = map.columns.get(corner.column);
  return row === undefined || column === undefined ? undefined : { ...corner, row, column };
}
