/** Sheets of which one answer could not hold all cells are read in parts, each cell once. */
import { allCells } from "../../../src/workbook/read/allCells";
import { ReadingEnded } from "../../../src/workbook/read/readInBlocks";
import { AT_ONCE } from "../../../src/workbook/excel/requestContext";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { emptyWorkbook } from "../../../workbench/excel/openWorkbook";
import type { WorkbookState } from "../../../workbench/excel/state";
import { costOf } from "../../tools/recordings";

let excel: ExcelStandIn | undefined;

afterEach(() => {
  excel?.close();
  excel = undefined;
});

test.each([
  [100, 3],
  [4_500, 6],
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

/** A workbook with a sheet of texts of this length. */
function textsOf(rows: number, columns: number, length: number): WorkbookState {
  const state = emptyWorkbook();
  const value = "\u2019".repeat(length);
  state.sheets[0].cells = new Map(
    Array.from({ length: rows }, (_, row) => [
      row,
      new Map(Array.from({ length: columns }, (__, column) => [column, { value }])),
    ]),
  );
  return state;
}

test.each([
  ["1,000 rows of 20 long texts", 1_000, 20, 300],
  ["a row that is too much for one answer", 3, 20, 32_767],
  ["a cell that fills an answer", 2, 2, 32_767],
])("%s: every cell is read, and rows are counted", async (_what, rows, columns, length) => {
  let refused = 0;
  excel = openExcel({
    state: textsOf(rows, columns, length),
    around: (_body, answer) => {
      const response = answer();
      if (JSON.stringify(response).includes("ResponsePayloadSizeLimitExceeded")) refused += 1;
      return response;
    },
  });
  const told: number[] = [];
  const { sheets } = await allCells(AT_ONCE, {
    onRows: (read, total) => {
      expect(total).toBe(rows);
      told.push(read);
    },
  });
  const cells = [...sheets[0].rows.values()].flatMap((row) => [...row.values()]);
  expect(cells).toHaveLength(rows * columns);
  expect(cells.every((cell) => cell.kind === "value" && cell.shown.length === length)).toBe(true);
  expect(told.at(-1)).toBe(rows);
  expect(told).toEqual([...told].sort((one, other) => one - other));
  // Only the first block is of cells whose length nobody knows.
  expect(refused).toBeLessThan(6);
  if (rows === 1_000) expect(told.length).toBeGreaterThan(10);
});

test("a reading that is ended asks for no further block", async () => {
  excel = openExcel({ state: textsOf(1_000, 20, 300) });
  const controller = new AbortController();
  const { signal } = controller;
  const reading = allCells(AT_ONCE, { signal, onRows: () => controller.abort() });
  await expect(reading).rejects.toBeInstanceOf(ReadingEnded);
  const { requests } = excel.counters;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(excel.counters.requests).toBe(requests);
});

test("sheets that are skipped are not asked for", async () => {
  excel = openExcel({ state: textsOf(10, 2, 5) });
  const { sheets } = await allCells(AT_ONCE, { skips: () => true });
  expect(sheets).toEqual([]);
  expect(excel.counters.requests).toBe(2);
});
