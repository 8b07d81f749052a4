/** Edits of sheets, names, tables and formulas. */
import { copySheet, deleteSheet, renameSheet } from "./bookEdits";
import { upTo, type Play } from "./playing";

export const SHEETS: Record<string, Play> = {
  renameSheet: ({ book }, choices) =>
    renameSheet(book, choices.pick(book.sheets), choices.pick(["Notes", "It's März", "Theme 9"])),
  moveSheet: ({ book }, choices) => {
    const sheet = choices.pick(book.sheets);
    book.sheets.splice(book.sheets.indexOf(sheet), 1);
    book.sheets.splice(choices.pick(upTo(0, book.sheets.length)), 0, sheet);
  },
  showOrHide: ({ book }, choices) => {
    choices.pick(book.sheets).visibility = choices.pick(["visible", "hidden", "veryHidden"]);
  },
  copySheet: ({ book }, choices) =>
    copySheet(book, choices.pick(book.sheets), choices.pick(upTo(0, book.sheets.length))),
  deleteSheet: ({ book }, choices) => {
    if (book.shifted || book.sheets.length < 3) return;
    book.traceless = true;
    deleteSheet(book, choices.pick(book.sheets));
  },
  dropDataSheet: ({ book }) => {
    const data = book.sheets.find(({ visibility }) => visibility !== "visible");
    if (data !== undefined) deleteSheet(book, data);
  },
  makeHidden: ({ book }, choices) => {
    for (const sheet of book.sheets) {
      if (sheet.visibility !== "visible") sheet.visibility = choices.pick(["hidden", "visible"]);
    }
  },
};

export const FILES: Record<string, Play> = {
  dropName: ({ book }, choices) => {
    if (book.shifted) return;
    book.traceless = true;
    book.names.delete(choices.pick([...book.names.keys(), ""]));
  },
  dropNames: ({ book }) => {
    if (book.shifted) return;
    book.traceless = true;
    book.names.clear();
  },
  dropTables: ({ book }) => {
    for (const sheet of book.sheets) sheet.tables = [];
  },
  shiftName: ({ book }, choices) => {
    if (book.shifted) return;
    book.traceless = true;
    const name = choices.pick([...book.names.keys(), ""]);
    const found = book.names.get(name);
    if (found === undefined) return;
    const { area } = found;
    book.names.set(
      name,
      choices.pick([
        { ...found, area: { ...area, row: area.row + 1 } },
        { ...found, area: { ...area, rows: area.rows + 2 } },
        { ...found, area: { ...area, column: area.column + 1 } },
        { ...found, sheet: choices.pick(book.sheets).name },
      ]),
    );
  },
  dropFormulas: ({ book }) => {
    if (book.shifted) return;
    book.traceless = true;
    for (const { rows } of book.sheets) {
      for (const cells of rows.values()) {
        for (const [column, { formula, ...cell }] of cells) {
          // The value that was pasted over a cyclic formula is an answer like any other.
          const isAnswer = formula !== undefined && cell.kind === "value";
          cells.set(column, isAnswer ? { ...cell, isSpoilt: false } : cell);
        }
      }
    }
  },
};
