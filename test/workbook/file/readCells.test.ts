/** The reader of files, on workbooks as Excel's stand-in writes them. */
import fc from "fast-check";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { readCells } from "../../../src/workbook/file/readCells";
import { emptySheet } from "../../../workbench/excel/structure/sheets";
import type { CellState } from "../../../workbench/excel/state";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { sampleWorkbook } from "../../../workbench/file/testing/sampleWorkbook";
import { expectBuiltCells, readingOf, sheetsOf } from "./builtCells";
import { anyText } from "../../../src/text/anyTextArbitrary";

test("A built workbook of the statement set has the cells that it was built with.", () =>
  expectBuiltCells(shippedFrameworks()[1]));

test("The contents of a workbook's cells are read as they were written.", async () => {
  const unit = fc.oneof(fc.nat({ max: 0xffff }), fc.constantFrom(0x7f, 0x85, 0xfffe, 0xd800));
  const units = fc.array(unit, { minLength: 1 }).map((each) => String.fromCharCode(...each));
  const spelled = fc.constantFrom("_x0041_", "_x005F_", "_x000d_\u0007", " \u00a0", "\r\n", " a ");
  const text = fc.oneof(anyText({ minLength: 1 }), units, spelled);
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
