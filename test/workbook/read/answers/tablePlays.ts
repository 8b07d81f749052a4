/** Edits of a theme's table: by people in a spreadsheet program, and by libraries. */
import { LATER_FIELDS } from "../../../../src/workbook/read/answers/fields";
import {
  ANSWERS,
  copyBlock,
  cutAndPaste,
  inRow,
  moveRow,
  overwrite,
  reorder,
  shift,
  spread,
  type Block,
} from "./bookEdits";
import {
  leavesTrace,
  lastAnswerColumn,
  marked,
  onCell,
  onTable,
  rowIn,
  someVisible,
  tableOf,
  upTo,
  type Choices,
  type Play,
} from "./playing";

/** @param follow whether formulas and names follow the cells, as in a spreadsheet program */
export const program = (follow: boolean): Record<string, Play> => ({
  insertRows: onTable(({ book }, sheet, table, choices) =>
    spread(
      book,
      sheet,
      "row",
      choices.pick(upTo(0, table.bottom + 1)),
      choices.pick([1, 2]),
      follow,
    ),
  ),
  deleteRows: onTable(({ book }, sheet, table, choices) =>
    spread(book, sheet, "row", rowIn(table, choices), choices.pick([-1, -2]), follow),
  ),
  insertColumns: onTable(({ book }, sheet, table, choices) =>
    spread(book, sheet, "column", choices.pick(upTo(0, table.right + 1)), 1, follow),
  ),
  deleteColumns: onTable(({ book }, sheet, table, choices) => {
    if (book.shifted) return;
    const column = choices.pick(upTo(0, table.right));
    // Without flags, targets or Last time on any sheet, it looks like a workbook that never had them.
    const isLast = LATER_FIELDS.some((field) => {
      const cells = marked(book, [field]);
      return cells.length > 0 && cells.every((one) => one.sheet === sheet && one.column === column);
    });
    if (isLast) return;
    book.traceless = true;
    spread(book, sheet, "column", column, -1, follow);
  }),
  moveRow: onTable(({ book }, sheet, table, choices) =>
    moveRow(
      book,
      sheet,
      rowIn(table, choices),
      choices.pick(upTo(table.top, table.bottom + 1)),
      follow,
    ),
  ),
  cutRow: onTable(({ book }, sheet, table, choices) => {
    const row = rowIn(table, choices);
    const to = {
      sheet: choices.pick([sheet, sheet, ...book.sheets]),
      row: choices.pick(upTo(table.top, table.bottom + 12)),
      column: 0,
    };
    const block = { top: row, bottom: row, left: 0, right: table.right + 3 };
    cutAndPaste(book, sheet, block, to, follow);
  }),
});

export const PEOPLE: Record<string, Play> = {
  ...program(true),
  shiftCells: onTable((played, sheet, table, choices) => {
    if (!leavesTrace(played)) return;
    const row = rowIn(table, choices);
    const column = choices.pick(upTo(table.left, table.right));
    const right = choices.pick([column, column, column + 1, lastAnswerColumn(sheet)]);
    shift(
      played.book,
      sheet,
      { top: row, bottom: row, left: Math.min(column, right), right: Math.max(column, right) },
      choices.pick(["down", "up", "left", "right"] as const),
    );
  }),
  cutVisible: onTable((played, sheet, table, choices) => {
    const { book } = played;
    if (!leavesTrace(played)) return;
    book.shifted = true;
    const row = rowIn(table, choices);
    const part = someVisible(sheet, table, choices);
    const to = {
      sheet: choices.pick([sheet, sheet, ...book.sheets]),
      row: choices.pick(upTo(table.top, table.bottom + 12)),
      column: part.left,
    };
    cutAndPaste(book, sheet, { top: row, bottom: row, ...part }, to, true);
  }),
  cutAnswer: onCell(ANSWERS, (played, { sheet, row, column, field }, choices) => {
    const { book } = played;
    const table = tableOf(sheet);
    const cell = sheet.rows.get(row)?.get(column);
    if (table === undefined || cell === undefined) return;
    const to = { sheet, row: choices.pick(upTo(table.top, table.bottom + 2)), column };
    if (to.row === row) return;
    const block = { top: row, bottom: row, left: column, right: column };
    cutAndPaste(book, sheet, block, to, true);
    overwrite(book, { sheet, row, column }, field, undefined);
    overwrite(book, to, field, sheet.rows.get(to.row)?.get(column));
  }),
  copyRow: onTable((_, sheet, table, choices) => {
    const row = rowIn(table, choices);
    const to = { sheet, row: choices.pick(upTo(table.top, table.bottom + 3)), column: 0 };
    copyBlock(sheet, { top: row, bottom: row, left: 0, right: table.right + 3 }, to);
  }),
  copyVisible: onTable((played, sheet, table, choices) => {
    if (!leavesTrace(played)) return;
    played.book.shifted = true;
    const row = rowIn(table, choices);
    const part = someVisible(sheet, table, choices);
    const to = { sheet, row: choices.pick(upTo(table.top, table.bottom + 3)), column: part.left };
    copyBlock(sheet, { top: row, bottom: row, ...part }, to);
  }),
  copyAnswer: onCell(ANSWERS, ({ book }, { sheet, row, column, field }, choices) => {
    const table = tableOf(sheet);
    const cell = sheet.rows.get(row)?.get(column);
    if (table === undefined || cell === undefined) return;
    const to = rowIn(table, choices);
    overwrite(book, { sheet, row: to, column }, field, inRow(cell, to - row));
  }),
  sortAll: onTable((_, sheet, table, choices) =>
    reorder(sheet, { ...table, left: 0, right: table.right + 3 }, shuffled(table, choices)),
  ),
  sortVisible: onTable((played, sheet, table, choices) => {
    if (!leavesTrace(played)) return;
    played.book.shifted = true;
    reorder(sheet, { ...table, ...someVisible(sheet, table, choices) }, shuffled(table, choices));
  }),
  copyTable: onTable(({ book }, sheet, table, choices) => {
    const to = choices.pick(book.sheets);
    copyBlock(
      sheet,
      { top: table.top - 1, bottom: table.bottom, left: 0, right: table.right },
      {
        sheet: to,
        row: 40,
        column: choices.pick([0, 3]),
      },
    );
  }),
};

function shuffled({ top, bottom }: Block, choices: Choices): readonly number[] {
  const left = [...upTo(0, bottom - top)];
  const order: number[] = [];
  while (left.length > 0) {
    const next = choices.pick(left);
    order.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return order;
}
