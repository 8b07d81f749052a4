import type { Cell, SheetCells } from "./WorkbookCells";
import { area, relativeAddress } from "../plan/address";
import type { Count } from "./atMost";
import type { Place } from "./references";
import { LAST_COLUMN, LAST_ROW, parsePlace, parseRow } from "./references";

/** Enough of a text to find it in the file. */
const EXCERPT = 40;

/**
 * Puts the cells of a sheet into their rows and keeps track of those whose position cannot be
 * determined.
 */
export interface CellPlaces {
  /** Begins a row, with its number from the file. */
  startRow(number: string | undefined): void;
  /**
   * Begins a cell, with its address from the file. Returns undefined if its position cannot be
   * determined.
   */
  startCell(address: string | undefined): Place | undefined;
  /** The content of the current cell; never called for an empty one. */
  fillCell(cell: Cell): void;
  endRow(): void;
  readonly rows: SheetCells["rows"];
  readonly misplaced: readonly string[];
}

/** A description of a row or cell whose position cannot be determined. */
interface Lost {
  readonly lost: string;
  /** The row or cell whose invalid number or address made it lost. */
  readonly since: string;
}

const lostHere = (lost: string): Lost => ({ lost, since: lost });

function contentOf(cell: Cell): string {
  return cell.kind === "value" ? cell.shown || String(cell.value) : cell.text;
}

function quoted(text: string): string {
  return `"${text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text}"`;
}

const addressOf = ({ row, column }: Place): string => relativeAddress(area(row, column));

/** Combines two cells at the same position: neither is preferred, and a third adds nothing. */
function together(first: Cell, second: Cell): Cell {
  if (first.kind === "unreadable" && first.reason === "givenTwice") return first;
  if (JSON.stringify(first) === JSON.stringify(second)) return first;
  const text = `${contentOf(first)} / ${contentOf(second)}`;
  return { kind: "unreadable", reason: "givenTwice", text };
}

/**
 * Rows and cells without a number or address follow the one before, as in Excel. Those with an
 * invalid one are listed, with their contents.
 */
export function placeCells(characters: Count): CellPlaces {
  const rows = new Map<number, Map<number, Cell>>();
  const seenRows = new Set<number>();
  const seenColumns = new Set<number>();
  const misplaced: string[] = [];
  let row: { readonly at: number } | Lost = { at: -1 };
  let cell: Place | Lost = lostHere("");
  /** The column before the next cell, or what is in its place if it has no valid position. */
  let before: number | Lost = -1;
  /** The contents of a row without a position. */
  let lostCells: string[] = [];

  function list(words: string): void {
    characters(words.length);
    misplaced.push(words);
  }

  function rowOf(number: string | undefined): typeof row {
    if (number === undefined) {
      if ("lost" in row) return { ...row, lost: `a row without a number after ${row.since}` };
      const at = row.at + 1;
      return at <= LAST_ROW ? { at } : lostHere("a row after the last");
    }
    const at = parseRow(number);
    return at === undefined ? lostHere(`row ${quoted(number)}`) : { at };
  }

  function placeOf(address: string | undefined): typeof cell {
    if ("lost" in row) return row;
    const where = `in row ${row.at + 1}`;
    if (address !== undefined) {
      const place = parsePlace(address);
      return place?.row === row.at ? place : lostHere(`cell ${quoted(address)} ${where}`);
    }
    if (typeof before === "object") {
      return { ...before, lost: `a cell without an address after ${before.since}` };
    }
    const column = before + 1;
    return column <= LAST_COLUMN
      ? { row: row.at, column }
      : lostHere(`a cell after the last ${where}`);
  }

  return {
    rows,
    misplaced,
    startRow(number) {
      row = rowOf(number);
      before = -1;
      lostCells = [];
      seenColumns.clear();
      if ("lost" in row) return;
      if (seenRows.has(row.at)) {
        list(`a second row ${row.at + 1}`);
        for (const column of rows.get(row.at)?.keys() ?? []) seenColumns.add(column);
      }
      seenRows.add(row.at);
    },
    startCell(address) {
      cell = placeOf(address);
      if ("lost" in cell) {
        before = cell;
        return undefined;
      }
      before = cell.column;
      if (seenColumns.has(cell.column)) list(`a second cell ${addressOf(cell)}`);
      seenColumns.add(cell.column);
      return cell;
    },
    fillCell(content) {
      if ("lost" in row) {
        lostCells.push(contentOf(content));
      } else if ("lost" in cell) {
        list(`${cell.lost}, with ${quoted(contentOf(content))}`);
      } else {
        const cells = rows.get(row.at) ?? new Map<number, Cell>();
        rows.set(row.at, cells);
        const other = cells.get(cell.column);
        cells.set(cell.column, other ? together(other, content) : content);
      }
    },
    endRow() {
      if (!("lost" in row)) return;
      const [first] = lostCells;
      const filled = lostCells.length === 1 ? "1 filled cell" : `${lostCells.length} filled cells`;
      list(
        first === undefined ? row.lost : `${row.lost} with ${filled}, the first ${quoted(first)}`,
      );
    },
  };
}
