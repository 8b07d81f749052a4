/** Sheets of which one answer could not hold all cells are read in parts, each cell once. */
import { allCells } from "../../../src/workbook/read/allCells";
import { AT_ONCE } from "../../../src/workbook/excel/requestContext";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { emptyWorkbook } from "../../../workbench/excel/openWorkbook";
import { costOf } from "../../tools/recordings";

let excel: ExcelStandIn | undefined;

afterEach(() => {
  excel?.close();
  excel = undefined;
});

test.each([
  [100, 3],
  [4_500, 5],
])("%i rows of 10 cells", async (rows, requests) => {
  const state = emptyWorkbook();
  state.sheets[0].cells = new Map(
    Array.from({ length: rows }, (_, row) => [
      row + 2,
      new Map(Array.from({ length: 10 }, (__, column) => [column, { value: row * 10 + column }])),
    ]),
  );
  excel = openExcel({ state });
  const read = await costOf(excel, () => allCells(AT_ONCE));
  expect(read.requests).toBe(requests);
  const [sheet] = read.outcome.sheets;
  const values = [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].map(([column, cell]) => `${row} ${column} ${cell.kind === "value" && cell.value}`),
  );
  expect(values).toEqual(
    Array.from(
      { length: rows * 10 },
      (_, index) => `${Math.floor(index / 10) + 2} ${index % 10} ${index}`,
    ),
  );
});
