/** What a workbook's cells hold and what the reader of files makes of them, for tests. */
import type { Framework } from "../../../src/framework/framework";
import type { Cell, WorkbookCells } from "../../../src/workbook/file/WorkbookCells";
import { readCells } from "../../../src/workbook/file/readCells";
import type { CellState, SheetState, WorkbookState } from "../../../workbench/excel/state";
import { readWorkbook } from "../../../workbench/file/readWorkbook";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { buildInExcel } from "../../tools/buildInExcel";
import { responseSets } from "../../tools/responseSets";

/** A cell without its shown text, in the stand-in's form; undefined for an empty one. */
function stateOf(cell: Cell | CellState): Pick<CellState, "value" | "formula"> | undefined {
  const formula = cell.formula === undefined ? {} : { formula: cell.formula };
  if (!("kind" in cell)) {
    return cell.value === "" && cell.formula === undefined
      ? undefined
      : { value: cell.value, ...formula };
  }
  switch (cell.kind) {
    case "value":
      return { value: cell.value, ...formula };
    case "error":
      return { value: { error: cell.text }, ...formula };
    case "unreadable":
      throw new Error(`A cell of a sound file is unreadable: ${cell.reason} "${cell.text}"`);
  }
}

type Rows = ReadonlyMap<number, ReadonlyMap<number, Cell | CellState>>;

function contentsOf(rows: Rows): readonly unknown[] {
  return [...rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) => {
      const state = stateOf(cell);
      return state ? [[row, column, state]] : [];
    }),
  );
}

/** What a workbook's sheets hold. */
export const sheetsOf = (workbook: WorkbookState) =>
  workbook.sheets.map(({ name, cells, tables }: SheetState) => ({
    name,
    cells: contentsOf(cells),
    tables: tables.map((table) => table.name),
  }));

/** The same, as the reader gives it. */
export const readingOf = ({ sheets }: WorkbookCells) =>
  sheets.map(({ name, rows, tables }) => ({
    name,
    cells: contentsOf(rows),
    tables: tables.map((table) => table.name),
  }));

/** Builds the framework's workbook: the reader finds the cells and names that were built. */
export async function expectBuiltCells(framework: Framework): Promise<void> {
  const sets = responseSets(framework);
  const excel = await buildInExcel(framework, sets[sets.length - 1]);
  const bytes = await writeWorkbook(excel.workbook());
  excel.close();
  const read = readCells(bytes);
  const workbook = await readWorkbook(bytes);
  expect(readingOf(read)).toEqual(sheetsOf(workbook));
  expect(read.sheets.flatMap(({ misplaced }) => misplaced)).toEqual([]);
  const areas = workbook.names.filter(
    ({ scope, formula }) =>
      scope === undefined && /^='?[^(]+!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/.test(formula),
  );
  expect([...read.names.keys()].sort()).toEqual(areas.map(({ name }) => name.toLowerCase()).sort());
}
