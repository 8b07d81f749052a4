/** A person clears, copies, cuts and pastes cells in Excel's window. */
import { copyFormula } from "../../engine/formula/rewriteReferences";
import { raiseChanged } from "../events";
import { bringFormulasUpToDate, cellAt, mapArea } from "../grid/cells";
import type { Entry } from "../grid/enterText";
import { clearContents, contentOf, writeCells, writeContents } from "../grid/writeCells";
import type { Host } from "../Host";
import type { RangeAddress, SheetState } from "../state";
import { syncTableHeaders } from "../structure/tables";
import { refusing, requireTypable } from "./typeInto";

/** Copied cells; formulas as they were in their original place. */
export interface CopiedCells {
  readonly from: RangeAddress;
  readonly contents: readonly (readonly Entry[])[];
}

/**
 * Clears cells but keeps formats.
 * @throws RefusedByExcel if one of them is locked.
 */
export function clearCells(host: Host, sheet: SheetState, area: RangeAddress): void {
  requireTypable(sheet, area);
  clearContents(host, sheet, area);
  syncTableHeaders(host, sheet, area);
  raiseChanged(host, sheet, area);
}

/** Copies the cells' contents, not their formats. */
export function copyCells(host: Host, sheet: SheetState, from: RangeAddress): CopiedCells {
  bringFormulasUpToDate(host);
  return { from, contents: mapArea(from, (row, column) => contentOf(cellAt(sheet, row, column))) };
}

/** Repeats a block to fill the area if it fits evenly; otherwise pastes it once. */
function tiled<Value>(block: readonly (readonly Value[])[], area: RangeAddress): Value[][] {
  const width = block.reduce((most, line) => Math.max(most, line.length), 0);
  const fits = area.rowCount % block.length === 0 && area.columnCount % width === 0;
  const [rows, columns] = fits ? [area.rowCount, area.columnCount] : [block.length, width];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const value = block[row % block.length]?.[column % width];
      if (value === undefined) throw new Error("Lines of a pasted block differ in length.");
      return value;
    }),
  );
}

function areaOf(block: readonly (readonly unknown[])[], { row, column }: RangeAddress) {
  return { row, column, rowCount: block.length, columnCount: block[0]?.length ?? 0 };
}

/**
 * Pastes copied cells over an area: formulas move along, validation does not check.
 * @returns the cells that were written
 * @throws RefusedByExcel if one of them is locked
 */
export function pasteCells(
  host: Host,
  sheet: SheetState,
  onto: RangeAddress,
  { from, contents }: CopiedCells,
): RangeAddress {
  const block = tiled(contents, onto);
  const area = areaOf(block, onto);
  requireTypable(sheet, area);
  const moved = block.map((line, row) =>
    line.map((content, column): Entry => {
      if ("literal" in content) return content;
      const rows = onto.row + row - (from.row + (row % contents.length));
      const columns = onto.column + column - (from.column + (column % from.columnCount));
      return { formula: copyFormula(content.formula, rows, columns) };
    }),
  );
  refusing(() => writeContents(host, sheet, area, moved));
  syncTableHeaders(host, sheet, area);
  raiseChanged(host, sheet, area);
  return area;
}

/**
 * Pastes texts from another program as if each was typed; validation does not check.
 * @returns the cells that were written
 * @throws RefusedByExcel if one of them is locked
 */
export function pasteTexts(
  host: Host,
  sheet: SheetState,
  onto: RangeAddress,
  texts: readonly (readonly string[])[],
): RangeAddress {
  const block = tiled(texts, onto);
  const area = areaOf(block, onto);
  requireTypable(sheet, area);
  refusing(() => writeCells(host, sheet, area, block));
  syncTableHeaders(host, sheet, area);
  raiseChanged(host, sheet, area);
  return area;
}

/**
 * Moves cell contents to another place; the formulas keep their references. Unlike in Excel,
 * formulas that read the moved cells do not follow them.
 * @returns the cells that were written
 * @throws RefusedByExcel if one of either is locked
 */
export function moveCells(
  host: Host,
  source: { readonly sheet: SheetState; readonly area: RangeAddress },
  sheet: SheetState,
  { row, column }: RangeAddress,
): RangeAddress {
  const { contents, from } = copyCells(host, source.sheet, source.area);
  const onto = { ...from, row, column };
  requireTypable(sheet, onto);
  clearCells(host, source.sheet, source.area);
  return pasteCells(host, sheet, onto, { contents, from: onto });
}
