/** What was read from the workbooks that tests write. */
import { area, relativeAddress } from "../../plan/address";
import { readCells } from "../readCells";
import type { Cell, WorkbookCells } from "../WorkbookCells";
import { workbookOfRows } from "./workbookOf";

/** A sheet's cells by address. */
export function cellsOf({ sheets }: WorkbookCells, sheet = 0): Record<string, Cell> {
  const entries = [...sheets[sheet].rows].flatMap(([row, cells]) =>
    [...cells].map(([column, cell]) => [relativeAddress(area(row, column)), cell] as const),
  );
  return Object.fromEntries(entries);
}

/** The only cell of a sheet, with this content in A1. */
export const readCell = (cell: string, others = {}): Cell | undefined =>
  cellsOf(readCells(workbookOfRows(`<row r="1">${cell}</row>`, others))).A1;

/** A cell that could be read. */
export const value = (
  of: string | number | boolean,
  shown = String(of),
  formula?: string,
): Cell => ({
  kind: "value",
  value: of,
  shown,
  ...(formula === undefined ? {} : { formula }),
});
