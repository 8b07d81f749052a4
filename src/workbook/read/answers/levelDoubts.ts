/** Why the result of a formula that somebody put where a level belongs is nobody's level. */
import { cyclicIn, type IsCyclic } from "./isCyclic";
import { zeroOfNothingIn } from "./isZeroOfNothing";
import { SAYS } from "./problems";
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";

/** The reason for a cell, counted from 0; undefined where the cell counts. */
export type DoubtOf = (sheet: SheetCells, row: number, column: number) => string | undefined;

/** For the cells of a workbook. */
export function levelDoubtsIn(
  workbook: WorkbookCells,
  isCyclic: IsCyclic = cyclicIn(workbook),
): DoubtOf {
  const isZeroOfNothing = zeroOfNothingIn(workbook);
  return (sheet, row, column) => {
    if (isCyclic(sheet, row, column)) return SAYS.cyclic;
    return isZeroOfNothing(sheet, row, column) ? SAYS.zeroOfNothing : undefined;
  };
}
