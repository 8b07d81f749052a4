/** Whether a formula reads its own result: Excel then stores a 0 that nobody entered. */
import { moveReferences, type Reference } from "../plan/formulaText";
import { cellAt } from "./cellAt";
import type { SheetCells, WorkbookCells } from "../file/WorkbookCells";

/** More cells than any formula that people type into an answer reads. */
const MOST_CELLS = 20_000;

/** True if following the cell's references leads back to the cell. */
export function isCyclic(
  workbook: WorkbookCells,
  sheet: SheetCells,
  row: number,
  column: number,
): boolean {
  if (workbook.iterates || cellAt(sheet, row, column)?.formula === undefined) return false;
  const sheets = new Map(workbook.sheets.map((one) => [one.name.toLowerCase(), one]));
  const start = keyOf(sheet, row, column);
  const seen = new Set<string>();
  const open: Place[] = [{ sheet, row, column }];
  while (open.length > 0 && seen.size < MOST_CELLS) {
    const place = open.pop();
    if (place === undefined) break;
    for (const next of readBy(place, sheets)) {
      const key = keyOf(next.sheet, next.row, next.column);
      if (key === start) return true;
      if (seen.has(key)) continue;
      seen.add(key);
      open.push(next);
    }
  }
  return false;
}

interface Place {
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
}

/** The formula cells that a cell's formula reads. */
function readBy(
  { sheet, row, column }: Place,
  sheets: ReadonlyMap<string, SheetCells>,
): readonly Place[] {
  const formula = cellAt(sheet, row, column)?.formula ?? "";
  const references: Reference[] = [];
  moveReferences(formula, (reference) => {
    references.push(reference);
    return reference;
  });
  return references.flatMap(({ sheet: name, first, last }) => {
    const other = name === undefined ? sheet : sheets.get(name.toLowerCase());
    if (other === undefined) return [];
    return [...other.rows].flatMap(([at, cells]) =>
      at < first.row || at > last.row
        ? []
        : [...cells].flatMap(([across, cell]): Place[] =>
            across < first.column || across > last.column || cell.formula === undefined
              ? []
              : [{ sheet: other, row: at, column: across }],
          ),
    );
  });
}

function keyOf({ name }: SheetCells, row: number, column: number): string {
  return `${name}!${row}:${column}`;
}
