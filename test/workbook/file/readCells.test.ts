import fc from "fast-check";

import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import type { Cell, WorkbookCells } from "../../../src/workbook/file/WorkbookCells";
import { readCells } from "../../../src/workbook/file/readCells";
import { emptySheet } from "../../../workbench/excel/structure/sheets";
import type { CellState, SheetState, WorkbookState } from "../../../workbench/excel/state";
import { readWorkbook } from "../../../workbench/file/readWorkbook";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { sampleWorkbook } from "../../../workbench/file/testing/sampleWorkbook";
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

const sheetsOf = (workbook: WorkbookState) =>
  workbook.sheets.map(({ name, cells, tables }: SheetState) => ({
    name,
    cells: contentsOf(cells),
    tables: tables.map((table) => table.name),
  }));

const readingOf = ({ sheets }: WorkbookCells) =>
  sheets.map(({ name, rows, tables }) => ({
    name,
    cells: contentsOf(rows),
    tables: tables.map((table) => table.name),
  }));

test.each(shippedFrameworks())(
  "A built workbook of $title has the cells that it was built with.",
  async (framework) => {
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
    expect([...read.names.keys()].sort()).toEqual(
      areas.map(({ name }) => name.toLowerCase()).sort(),
    );
  },
);

test("The contents of a workbook's cells are read as they were written.", async () => {
  const unit = fc.oneof(fc.nat({ max: 0xffff }), fc.constantFrom(0x7f, 0x85, 0xfffe, 0xd800));
  const units = fc.array(unit, { minLength: 1 }).map((each) => String.fromCharCode(...each));
  const spelled = fc.constantFrom("_x0041_", "_x005F_", "_x000d_\u0007", " \u00a0", "\r\n", " a ");
  const text = fc.oneof(fc.string({ unit: "binary", minLength: 1 }), units, spelled);
  const error = fc.constantFrom("#N/A", "#DIV/0!", "#BEZUG!").map((each) => ({ error: each }));
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0);
  const value = fc.oneof(text, number, fc.boolean(), error);
  const format = fc.constantFrom({ bold: true }, { numberFormat: "@" }, { numberFormat: "0;;;" });
  const cell: fc.Arbitrary<CellState> = fc.oneof(
    fc.record({ value, format }),
    fc.oneof(value, fc.constant("")).map((each) => ({ value: each, formula: '=A1&"<"' })),
    fc.record({ value: fc.constant(""), format }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 40 }), async (column) => {
      const sheet = emptySheet("one", "One");
      sheet.cells = new Map(column.map((each, row) => [row, new Map([[row % 3, each]])]));
      const workbook = { ...sampleWorkbook(), sheets: [sheet], names: [], activeSheetId: "one" };
      expect(readingOf(readCells(await writeWorkbook(workbook)))).toEqual(sheetsOf(workbook));
    }),
    { numRuns: 60 },
  );
});
