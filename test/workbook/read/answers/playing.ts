/** What plays of edits have in common: where on a workbook they happen. */
import type { Framework } from "../../../../src/framework/framework";
import { ANSWERS, type Block } from "./bookEdits";
import type { EditedBook, EditedSheet, Mark, MarkedCell, MarkedField, Place } from "./editedBook";

/** Numbers that say where; `pick` takes one of a list by the next of them. */
export interface Choices {
  pick<Item>(from: readonly Item[]): Item;
}

export interface Played {
  readonly book: EditedBook;
  readonly framework: Framework;
  /** Somebody's new answers, each another. */
  fresh(field: MarkedField): MarkedCell;
}

export type Play = (played: Played, choices: Choices) => void;

const FIELDS: readonly MarkedField[] = [...ANSWERS, "id", "ref", "title"];

interface Found extends Place {
  readonly field: MarkedField;
}

export function marked(
  book: EditedBook,
  fields: readonly MarkedField[] = FIELDS,
): readonly Found[] {
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
export function tableOf(sheet: EditedSheet): Block | undefined {
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
export function onTable(
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

export const upTo = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);

export const rowIn = (block: Block, choices: Choices): number =>
  choices.pick(upTo(block.top, block.bottom));

/**
 * Columns that people select: from the first, or from the title if no two are alike, to one that is in
 * view. Part of a row without any text of its own could be anybody's.
 */
export function someVisible(
  sheet: EditedSheet,
  table: Block,
  choices: Choices,
): Pick<Block, "left" | "right"> {
  const marks = marksOf(sheet);
  const title = Math.max(
    0,
    ...marks.flatMap(({ field, column }) => (field === "title" ? [column] : [])),
  );
  const codes = new Set(marks.map(({ code }) => code));
  const hidden = new Set(
    [...sheet.rows.values()].flatMap((cells) =>
      [...cells].flatMap(([column, cell]) =>
        cell.kind === "value" && codes.has(String(cell.value)) ? [column] : [],
      ),
    ),
  );
  const titles = marksOf(sheet).flatMap(({ field, text }) => (field === "title" ? [text] : []));
  const isTelling = new Set(titles).size === titles.length;
  const left = choices.pick([table.left, table.left, isTelling ? title : table.left]);
  const ends = upTo(Math.max(left, title), table.right).filter((column) => !hidden.has(column));
  return { left, right: ends.length === 0 ? table.right : choices.pick(ends) };
}

interface PlacedMark extends Mark {
  readonly column: number;
  readonly text: string;
}

function marksOf(sheet: EditedSheet): readonly PlacedMark[] {
  return [...sheet.rows.values()].flatMap((cells) =>
    [...cells].flatMap(([column, cell]) =>
      cell.mark === undefined
        ? []
        : [{ ...cell.mark, column, text: cell.kind === "value" ? String(cell.value) : cell.text }],
    ),
  );
}

/** The last of the columns that people fill in side by side. */
export function lastAnswerColumn(sheet: EditedSheet): number {
  return Math.max(
    0,
    ...[...sheet.rows.values()].flatMap((cells) =>
      [...cells].flatMap(([column, { mark }]) => (mark?.field === "evidence" ? [column] : [])),
    ),
  );
}

export function onCell(
  fields: readonly MarkedField[],
  play: (played: Played, place: Found, choices: Choices) => void,
): Play {
  return (played, choices) => {
    const cells = marked(played.book, fields);
    if (cells.length > 0) play(played, choices.pick(cells), choices);
  };
}

/** Whether a shift of part of the columns leaves a trace that can be read. */
export function leavesTrace({ book }: Played): boolean {
  return !book.shifted && !book.traceless;
}
