/** What people and programs do to a workbook, as changes of its cells. */
import { moveReferences } from "../../../../src/workbook/plan/formulaText";
import { relativeAddress, area } from "../../../../src/workbook/plan/address";
import {
  putCell,
  relocate,
  rewriteFormulas,
  type EditedBook,
  type EditedSheet,
  type MarkedCell,
  type MarkedField,
  type Moving,
  type Place,
} from "./editedBook";

export const ANSWERS = ["level", "comment", "evidence", "flag", "target", "lastTime"] as const;

/** Inserts (count > 0) or deletes rows or columns. */
export function spread(
  book: EditedBook,
  sheet: EditedSheet,
  axis: "row" | "column",
  at: number,
  count: number,
  follow: boolean,
): void {
  relocate(
    book,
    sheet,
    (row, column) => {
      const index = axis === "row" ? row : column;
      if (index < at) return "stays";
      if (index < at - count) return "gone";
      return axis === "row"
        ? { sheet, row: row + count, column }
        : { sheet, row, column: column + count };
    },
    follow,
  );
}

/** Cells that people select: rows and columns, both ends included. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const isIn = ({ top, bottom, left, right }: Block, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Inserts or deletes cells, so that those beyond them shift. */
export function shift(
  book: EditedBook,
  sheet: EditedSheet,
  block: Block,
  towards: "down" | "up" | "right" | "left",
): void {
  const { top, bottom, left, right } = block;
  const [high, wide] = [bottom - top + 1, right - left + 1];
  const moving: Moving = (row, column) => {
    const [inColumns, inRows] = [column >= left && column <= right, row >= top && row <= bottom];
    switch (towards) {
      case "down":
        return inColumns && row >= top ? { sheet, row: row + high, column } : "stays";
      case "right":
        return inRows && column >= left ? { sheet, row, column: column + wide } : "stays";
      case "up":
        if (!inColumns || row < top) return "stays";
        return row <= bottom ? "gone" : { sheet, row: row - high, column };
      case "left":
        if (!inRows || column < left) return "stays";
        return column <= right ? "gone" : { sheet, row, column: column - wide };
    }
  };
  relocate(book, sheet, moving, true);
  book.shifted = true;
}

/** Cuts cells and pastes them: what was there is overwritten, formulas that read the cells follow them. */
export function cutAndPaste(
  book: EditedBook,
  sheet: EditedSheet,
  block: Block,
  to: Place,
  follow: boolean,
): void {
  const { top, bottom, left, right } = block;
  const onto: Block = {
    top: to.row,
    bottom: to.row + bottom - top,
    left: to.column,
    right: to.column + right - left,
  };
  if (to.sheet !== sheet) {
    relocate(book, to.sheet, (row, column) => (isIn(onto, row, column) ? "gone" : "stays"), follow);
  }
  relocate(
    book,
    sheet,
    (row, column) => {
      if (isIn(block, row, column)) {
        return { sheet: to.sheet, row: row - top + to.row, column: column - left + to.column };
      }
      return to.sheet === sheet && isIn(onto, row, column) ? "gone" : "stays";
    },
    follow,
  );
}

/** Cuts a row and inserts it before another: those between move by one. */
export function moveRow(
  book: EditedBook,
  sheet: EditedSheet,
  from: number,
  before: number,
  follow: boolean,
): void {
  const to = before > from ? before - 1 : before;
  relocate(
    book,
    sheet,
    (row, column) => {
      if (row === from) return { sheet, row: to, column };
      if (row > from && row <= to) return { sheet, row: row - 1, column };
      if (row < from && row >= to) return { sheet, row: row + 1, column };
      return "stays";
    },
    follow,
  );
}

/** A cell as it is in another row after copying or sorting: its formula reads other cells. */
export function inRow(cell: MarkedCell, down: number, across = 0): MarkedCell {
  if (cell.formula === undefined) return cell;
  const formula = moveReferences(cell.formula, (reference) => {
    const move = ({ row, column, fixedRow, fixedColumn }: typeof reference.first) => ({
      row: Math.max(0, fixedRow ? row : row + down),
      column: Math.max(0, fixedColumn ? column : column + across),
      fixedRow,
      fixedColumn,
    });
    return { ...reference, first: move(reference.first), last: move(reference.last) };
  });
  return { ...cell, formula: formula ?? cell.formula };
}

/** Copies cells over others, empty ones too. */
export function copyBlock(sheet: EditedSheet, block: Block, to: Place): void {
  const copies: (readonly [Place, MarkedCell | undefined])[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) {
      const [down, across] = [to.row - block.top, to.column - block.left];
      const place = { sheet: to.sheet, row: row + down, column: column + across };
      const cell = sheet.rows.get(row)?.get(column);
      copies.push([place, cell && inRow(cell, down, across)]);
    }
  }
  for (const [place, cell] of copies) {
    if (cell === undefined) place.sheet.rows.get(place.row)?.delete(place.column);
    else putCell(place, cell);
  }
}

/** Puts the rows of a block in another order. */
export function reorder(sheet: EditedSheet, block: Block, order: readonly number[]): void {
  const lines = order.map((from) => {
    const cells = sheet.rows.get(block.top + from) ?? new Map<number, MarkedCell>();
    return [...cells].filter(([column]) => column >= block.left && column <= block.right);
  });
  lines.forEach((line, index) => {
    const row = block.top + index;
    const cells = sheet.rows.get(row) ?? new Map<number, MarkedCell>();
    for (let column = block.left; column <= block.right; column += 1) cells.delete(column);
    for (const [column, cell] of line) cells.set(column, inRow(cell, index - order[index]));
    sheet.rows.set(row, cells);
  });
}

/** Copies a sheet: its cells, its formulas, and tables under new names; our names stay behind. */
export function copySheet(book: EditedBook, sheet: EditedSheet, position: number): void {
  const name = freeName(book, `${sheet.name} (2)`);
  const copy: EditedSheet = {
    ...structuredClone(sheet),
    name,
    tables: sheet.tables.map((table) => ({ ...table, name: `${table.name}3` })),
  };
  book.sheets.splice(position, 0, copy);
}

/** Renames a sheet; formulas and names follow. */
export function renameSheet(book: EditedBook, sheet: EditedSheet, wanted: string): void {
  const name = freeName(book, wanted);
  const before = sheet.name;
  rewriteFormulas(book, sheet, ({ sheet: target, first, last }) => ({
    sheet: target === sheet ? name : target.name,
    first,
    last,
  }));
  for (const [key, found] of [...book.names]) {
    if (found.sheet === before) book.names.set(key, { ...found, sheet: name });
  }
  sheet.name = name;
}

function freeName(book: EditedBook, wanted: string): string {
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
  return name;
}

/** Deletes a sheet: names that lead there are gone, formulas broken. */
export function deleteSheet(book: EditedBook, sheet: EditedSheet): void {
  rewriteFormulas(book, sheet, ({ sheet: target, first, last }) =>
    target === sheet ? undefined : { sheet: target.name, first, last },
  );
  for (const [key, found] of [...book.names]) {
    if (found.sheet === sheet.name) book.names.delete(key);
  }
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
}

/** Whose row it is to somebody who looks at it: the title says what is asked. */
export function visibleCode(sheet: EditedSheet, row: number): string | undefined {
  const cells = [...(sheet.rows.get(row)?.values() ?? [])];
  for (const field of ["title", "ref", "id"] as const) {
    const mark = cells.find((cell) => cell.mark?.field === field)?.mark;
    if (mark !== undefined) return mark.code;
  }
  return undefined;
}

/** Puts something into a cell on purpose: it now answers for whoever's row it is in. */
export function overwrite(
  book: EditedBook,
  place: Place,
  field: MarkedField,
  cell: MarkedCell | undefined,
): void {
  const code = visibleCode(place.sheet, place.row);
  if (code !== undefined && cell === undefined) book.cleared.add(`${code}/${field}`);
  if (cell === undefined) place.sheet.rows.get(place.row)?.delete(place.column);
  else putCell(place, code === undefined ? cell : { ...cell, mark: { code, field } });
}

/** A formula that reads its own cell, as Excel stores it. */
export function cyclicCell({ row, column }: Place): MarkedCell {
  return {
    kind: "value",
    value: 0,
    shown: "0",
    formula: `=${relativeAddress(area(row, column))}+1`,
  };
}
