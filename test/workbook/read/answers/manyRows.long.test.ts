/** As many rows as a file may have, made to be slow: reading stays linear, so the test ends in time. */
import { assessmentIn } from "../../../../src/workbook/read/answers/assessmentIn";
import { answeredBook, DISTINCT } from "./answeredBook";
import type { MarkedCell } from "./editedBook";

const ROWS = 8000;
const FIRST = 100;

/** The first value code's row again and again, with what becomes of its formulas. */
async function problemsWith(
  copy: (cell: MarkedCell, row: number, column: number) => MarkedCell,
): Promise<number> {
  const book = await answeredBook(DISTINCT);
  const sheet = book.sheets.find(({ name }) => name === DISTINCT.themes[0].title);
  const cells = sheet?.rows.get(3);
  if (sheet === undefined || cells === undefined) throw new Error("There is no first row.");
  for (let row = FIRST; row < FIRST + ROWS; row += 1) {
    sheet.rows.set(
      row,
      new Map([...cells].map(([column, cell]) => [column, copy(cell, row, column)])),
    );
  }
  const found = assessmentIn(book, [DISTINCT]);
  if (found.kind !== "assessment") throw new Error(`The workbook is read as ${found.kind}.`);
  return found.problems.length;
}

test("rows whose formulas read the cells of other rows", async () => {
  const problems = await problemsWith((cell, row) => ({
    ...cell,
    ...(cell.formula === undefined
      ? {}
      : { formula: cell.formula.replace(/\b([A-Z])4\b/g, `$1${row + ROWS + 1}`) }),
  }));
  expect(problems).toBeGreaterThanOrEqual(ROWS);
}, 60_000);

test("rows whose formulas all read the same cells", async () => {
  expect(await problemsWith((cell) => cell)).toBeGreaterThanOrEqual(ROWS);
}, 60_000);

test("answers that are formulas which read all the others", async () => {
  const problems = await problemsWith((cell, row, column) =>
    column === 3 || column === 15 ? { ...cell, formula: `=D${row + 2}&SUM(A1:Z${ROWS})` } : cell,
  );
  expect(problems).toBeGreaterThanOrEqual(ROWS);
}, 60_000);
