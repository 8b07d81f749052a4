/** Sheets and tables for tests. */
import type { Cell, SheetCells, WorkbookCells } from "../../file/WorkbookCells";
import { meaningsOf } from "../columns";
import { findTables, likeliestTable } from "../findTables";
import type { FrameworkTable } from "../FrameworkTable";
import { readFrameworkTable } from "../readFrameworkTable";
import type { Given, TableReading } from "../TableReading";

export type TestCell = string | number | Cell;

/** A sheet with these rows; empty texts are empty cells. */
export function sheetOfRows(rows: readonly (readonly TestCell[])[], name = "NPS 2022"): SheetCells {
  return {
    name,
    visibility: "visible",
    misplaced: [],
    tables: [],
    rows: new Map(
      rows.map((cells, row) => [
        row,
        new Map(
          cells.flatMap((cell, column) =>
            cell === "" ? [] : [[column, typeof cell === "object" ? cell : valueCell(cell)]],
          ),
        ),
      ]),
    ),
  };
}

function valueCell(value: string | number): Cell {
  return { kind: "value", value, shown: String(value) };
}

export function workbookOfSheets(...sheets: readonly SheetCells[]): WorkbookCells {
  return { sheets, names: new Map(), firstDay: 1900, calculation: "automatic", iterates: false };
}

export const NOTHING_GIVEN: Given = { head: {}, levelNames: new Map() };

/** The likeliest table of a workbook. */
export function tableIn(workbook: WorkbookCells): FrameworkTable {
  const table = likeliestTable(findTables(workbook));
  if (table === undefined) throw new Error("There is no table.");
  return table;
}

/** What is read of the likeliest table, with the columns that its headings give. */
export function readIn(workbook: WorkbookCells, given: Given = NOTHING_GIVEN): TableReading {
  const table = tableIn(workbook);
  return readFrameworkTable(workbook, table, meaningsOf(table), given);
}

export function readRows(
  rows: readonly (readonly TestCell[])[],
  given: Given = NOTHING_GIVEN,
): TableReading {
  return readIn(workbookOfSheets(sheetOfRows(rows)), given);
}

/** The problems of one weight, as lines: "D18: Title is empty." */
export function linesOfProblems(
  { problems }: TableReading,
  weight: "correct" | "know",
): readonly string[] {
  return problems
    .filter((problem) => problem.weight === weight)
    .map(({ cells, message }) => `${cells.join(", ")}: ${message}`);
}
