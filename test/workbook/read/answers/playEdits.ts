/** Plays edits on a workbook's cells. An edit is a kind and numbers that choose where, modulo what there is. */
import fc from "fast-check";
import type { Framework } from "../../../../src/framework/framework";
import {
  ANSWERS,
  copyBlock,
  copySheet,
  cutAndPaste,
  cyclicCell,
  deleteSheet,
  moveRow,
  overwrite,
  renameSheet,
  reorder,
  shift,
  spread,
  type Block,
} from "./bookEdits";
import type { EditedBook, EditedSheet, MarkedCell, MarkedField, Place } from "./editedBook";

/** Numbers that say where; `pick` takes one of a list by the next of them. */
interface Choices {
  pick<Item>(from: readonly Item[]): Item;
}

interface Played {
  readonly book: EditedBook;
  readonly framework: Framework;
  /** Somebody's new answers, each another. */
  fresh(field: MarkedField): MarkedCell;
}

type Play = (played: Played, choices: Choices) => void;

const FIELDS: readonly MarkedField[] = [...ANSWERS, "id", "ref", "title"];

interface Found extends Place {
  readonly field: MarkedField;
}

function marked(book: EditedBook, fields: readonly MarkedField[] = FIELDS): readonly Found[] {
  return book.sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { mark }]): Found[] =>
        mark !== undefined && fields.includes(mark.field)
          ? [{ sheet, row, column, field: mark.field }]
          : [],
      ),
    ),
  );
}

const answerSheets = (book: EditedBook): readonly EditedSheet[] => [
  ...new Set(marked(book).map(({ sheet }) => sheet)),
];

/** The table's rows and columns as they now are; undefined where there is nothing left of them. */
function tableOf(sheet: EditedSheet): Block | undefined {
  const cells = [...sheet.rows].flatMap(([row, all]) =>
    [...all].flatMap(([column, { mark }]) => (mark === undefined ? [] : [{ row, column }])),
  );
  if (cells.length === 0) return undefined;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** A play on one table: it happens where there still is one. */
function onTable(
  play: (played: Played, sheet: EditedSheet, table: Block, choices: Choices) => void,
): Play {
  return (played, choices) => {
    const sheets = answerSheets(played.book);
    if (sheets.length === 0) return;
    const sheet = choices.pick(sheets);
    const table = tableOf(sheet);
    if (table !== undefined) play(played, sheet, table, choices);
  };
}

const upTo = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);

const rowIn = (block: Block, choices: Choices): number =>
  choices.pick(upTo(block.top, block.bottom));

/** The last of the columns that people fill in side by side. */
function lastAnswerColumn(sheet: EditedSheet): number {
  return Math.max(
    0,
    ...[...sheet.rows.values()].flatMap((cells) =>
      [...cells].flatMap(([column, { mark }]) => (mark?.field === "evidence" ? [column] : [])),
    ),
  );
}

function onCell(
  fields: readonly MarkedField[],
  play: (played: Played, place: Found, choices: Choices) => void,
): Play {
  return (played, choices) => {
    const cells = marked(played.book, fields);
    if (cells.length > 0) play(played, choices.pick(cells), choices);
  };
}

const BAD_CELLS: readonly ((place: Place) => MarkedCell)[] = [
  () => ({ kind: "error", text: "#BEZUG!" }),
  () => ({ kind: "error", text: "#N/A", formula: "=NA()" }),
  () => ({ kind: "unreadable", reason: "noSuchText", text: "99" }),
  () => ({ kind: "unreadable", reason: "noStoredValue", text: "", formula: "=1+1" }),
  cyclicCell,
];

/** Whether a shift of part of the columns leaves a trace that can be read. */
function leavesTrace({ book }: Played): boolean {
  return !book.shifted && !book.traceless;
}

const program = (follow: boolean): Record<string, Play> => ({
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
    const flags = marked(book, ["flag"]);
    // Without flags on any sheet, it looks like a workbook of the first version.
    const isLast = flags.every((flag) => flag.sheet === sheet && flag.column === column);
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

const PEOPLE: Record<string, Play> = {
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
    const to = {
      sheet: choices.pick([sheet, sheet, ...book.sheets]),
      row: choices.pick(upTo(table.top, table.bottom + 12)),
      column: table.left,
    };
    cutAndPaste(
      book,
      sheet,
      { top: row, bottom: row, left: table.left, right: lastAnswerColumn(sheet) },
      to,
      true,
    );
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
    const to = { sheet, row: choices.pick(upTo(table.top, table.bottom + 3)), column: table.left };
    copyBlock(
      sheet,
      { top: row, bottom: row, left: table.left, right: lastAnswerColumn(sheet) },
      to,
    );
  }),
  copyAnswer: onCell(ANSWERS, ({ book }, { sheet, row, column, field }, choices) => {
    const table = tableOf(sheet);
    const cell = sheet.rows.get(row)?.get(column);
    if (table === undefined || cell === undefined) return;
    overwrite(book, { sheet, row: rowIn(table, choices), column }, field, cell);
  }),
  sortAll: onTable((_, sheet, table, choices) =>
    reorder(sheet, { ...table, left: 0, right: table.right + 3 }, shuffled(table, choices)),
  ),
  sortVisible: onTable((played, sheet, table, choices) => {
    if (!leavesTrace(played)) return;
    played.book.shifted = true;
    const right = choices.pick([lastAnswerColumn(sheet), table.right - 1]);
    reorder(sheet, { ...table, right }, shuffled(table, choices));
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

const SHEETS: Record<string, Play> = {
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

const CELLS: Record<string, Play> = {
  clearAnswer: onCell(ANSWERS, ({ book }, place) => overwrite(book, place, place.field, undefined)),
  typeAnswer: onCell(ANSWERS, (played, place) =>
    overwrite(played.book, place, place.field, played.fresh(place.field)),
  ),
  typeNumber: onCell(["level"], ({ book, framework }, place, choices) => {
    const { value } = choices.pick(framework.levels);
    const shown = choices.pick([String(value), `${value}.00`, `£${value}`, "12/05/2026"]);
    overwrite(book, place, "level", { kind: "value", value, shown });
  }),
  spoilAnswer: onCell(ANSWERS, ({ book }, place, choices) => {
    overwrite(book, place, place.field, { ...choices.pick(BAD_CELLS)(place), isSpoilt: true });
  }),
  spoilMark: onCell(["id", "ref", "title"], ({ book }, { sheet, row, column }, choices) => {
    if (book.shifted) return;
    book.traceless = true;
    const text = choices.pick(["", "x", "TA1.2", "theme-1-key-area-1/value-code-1", "Service"]);
    if (text === "") sheet.rows.get(row)?.delete(column);
    else sheet.rows.get(row)?.set(column, { kind: "value", value: text, shown: text });
  }),
  changeCase: onCell(["id", "ref"], (_, { sheet, row, column }) => {
    const cell = sheet.rows.get(row)?.get(column);
    if (cell?.kind !== "value") return;
    const text = ` ${String(cell.value).toUpperCase()} `;
    sheet.rows.get(row)?.set(column, { ...cell, value: text, shown: text });
  }),
  spoilHeading: onTable(({ book }, sheet, table, choices) => {
    if (book.shifted) return;
    const cells = sheet.rows.get(table.top - 1);
    const column = choices.pick([...(cells?.keys() ?? [0])]);
    cells?.set(column, { kind: "value", value: "Ours", shown: "Ours" });
    book.traceless = true;
  }),
};

const FILES: Record<string, Play> = {
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
        for (const [column, { formula: _, ...cell }] of cells) cells.set(column, cell);
      }
    }
  },
};

const named = (prefix: string, plays: Record<string, Play>): Record<string, Play> =>
  Object.fromEntries(Object.entries(plays).map(([name, play]) => [`${prefix}${name}`, play]));

const PLAYS: Readonly<Record<string, Play>> = {
  ...PEOPLE,
  ...SHEETS,
  ...CELLS,
  ...FILES,
  ...named("program: ", program(false)),
};

export interface Edit {
  readonly kind: string;
  /** Choose where, one after another. */
  readonly numbers: readonly number[];
}

/** One to five edits. */
export const someEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...Object.keys(PLAYS)),
    numbers: fc.array(fc.nat({ max: 60 }), { minLength: 7, maxLength: 7 }),
  }),
  { minLength: 1, maxLength: 5 },
);

/** Plays the edits, in order. */
export function playEdits(book: EditedBook, framework: Framework, edits: readonly Edit[]): void {
  let count = 0;
  const fresh = (field: MarkedField): MarkedCell => {
    count += 1;
    const { levels } = framework;
    const text =
      field === "level" ? levels[levels.length - 1 - (count % 2)].label : `New ${field} ${count}`;
    return { kind: "value", value: text, shown: text };
  };
  for (const { kind, numbers } of edits) {
    let next = 0;
    const choices: Choices = {
      pick: (from) => {
        const number = numbers[next % numbers.length];
        next += 1;
        return from[number % from.length];
      },
    };
    PLAYS[kind]({ book, framework, fresh }, choices);
  }
}
