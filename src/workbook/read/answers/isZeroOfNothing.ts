/**
 * Whether a formula's 0 may come from an empty cell: Excel counts one as 0, which can be a level that
 * nobody gave.
 */
import { excelTrim } from "../../../assessment/excelText";
import { areasRead } from "./areasRead";
import { cellAt } from "./cellAt";
import type { Cell, SheetCells, WorkbookCells } from "../../file/WorkbookCells";

/** More cells than formulas that people type into an answer read; limits for files made to be slow. */
const MOST_LOOKS = 200_000;
const MOST_LOOKS_IN_ALL = 3_000_000;

export type IsZeroOfNothing = (sheet: SheetCells, row: number, column: number) => boolean;

/**
 * Tells for the cells of a workbook whether they hold a formula that gives 0 and reads an empty cell,
 * itself or through other formulas that give 0; or reads what cannot be looked at, or too much.
 */
export function zeroOfNothingIn(workbook: WorkbookCells): IsZeroOfNothing {
  let left = MOST_LOOKS_IN_ALL;
  return (sheet, row, column) => {
    if (!isZeroOfFormula(cellAt(sheet, row, column))) return false;
    const most = Math.min(left, MOST_LOOKS);
    const { found, looks } = follow(workbook, { sheet, row, column }, most);
    left -= looks;
    return found;
  };
}

interface Spot {
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
}

function follow(
  workbook: WorkbookCells,
  start: Spot,
  most: number,
): { readonly found: boolean; readonly looks: number } {
  const toFollow = [start];
  const seen = new Set([keyOf(start)]);
  let looks = 0;
  for (let spot = toFollow.pop(); spot !== undefined; spot = toFollow.pop()) {
    const formula = cellAt(spot.sheet, spot.row, spot.column)?.formula ?? "";
    const areas = areasRead(workbook, spot.sheet, spot.row, formula);
    if (readsOutOfSight(workbook, formula, areas.length)) return { found: true, looks };
    for (const { sheet, top, bottom, left, right } of areas) {
      looks += (bottom - top + 1) * (right - left + 1);
      // Undecided is not safe: better a problem to look at than a 0 that is nobody's answer.
      if (!(looks <= most)) return { found: true, looks: most };
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const next = { sheet, row, column };
          const cell = cellAt(sheet, row, column);
          if (cell === undefined) return { found: true, looks };
          if (!isZeroOfFormula(cell) || seen.has(keyOf(next))) continue;
          seen.add(keyOf(next));
          toFollow.push(next);
        }
      }
    }
  }
  return { found: false, looks };
}

/** Functions that find their cells only when they are calculated; in files they have English names. */
const FINDS_CELLS = /\b(?:INDIRECT|OFFSET)\(/i;
const SHEET = /('(?:[^']|'')+'|[^\s'"!()*/+\-^&=<>,;{}]+)!/g;

/** True if a formula reads other workbooks, or cells that it does not name; numbers alone read nothing. */
function readsOutOfSight({ sheets }: WorkbookCells, formula: string, areas: number): boolean {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (code === "=" || FINDS_CELLS.test(code)) return true;
  if (areas === 0 && /\p{L}/u.test(code)) return true;
  return [...code.matchAll(SHEET)].some(([, written]) => {
    const isQuoted = written.startsWith("'");
    const name = isQuoted ? written.slice(1, -1).replaceAll("''", "'") : written;
    return !sheets.some((one) => one.name.toLowerCase() === name.toLowerCase());
  });
}

function isZeroOfFormula(cell: Cell | undefined): boolean {
  return (
    cell?.kind === "value" && cell.formula !== undefined && excelTrim(String(cell.value)) === "0"
  );
}

function keyOf({ sheet, row, column }: Spot): string {
  return `${sheet.name}!${row}:${column}`;
}
