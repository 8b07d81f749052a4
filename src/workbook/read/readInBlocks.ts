/** Reads areas of sheets in blocks of rows, each as large as Excel's answers allow. */
import { sendRequest, type Patience } from "../excel/requestContext";
import { isTooLargeAnswer } from "../excel/troubles";
import type { Area } from "../plan/address";
import { CONTENTS } from "./rangeCells";

/** Excel on the web answers with at most 5 MB. A character is up to three bytes. */
const CHARACTERS_PER_ANSWER = 600_000;
/** Nobody knows yet how long the texts are. */
const CELLS_AT_FIRST = 2_000;
const MOST_CELLS = 20_000;
/** A few short rows do not mean that the others are. */
const FASTEST_GROWTH = 4;

/** How a reading of many rows reports progress, and how to end it. */
export interface Watching {
  /** Called after each block. */
  readonly onRows?: (read: number, total: number) => void;
  /** Ends the reading before the next block: ReadingEnded is thrown. */
  readonly signal?: AbortSignal;
}

/** Thrown when a person has ended the reading. */
export class ReadingEnded extends Error {}

/** An area of a sheet. */
export interface SheetArea extends Area {
  /** Index of the sheet, which comes back with its cells. */
  readonly sheet: number;
  readonly sheetId: string;
}

/** A block, which is part of a row where one row is too much for an answer. */
interface Block extends SheetArea {
  readonly endsRows: boolean;
}

/**
 * Reads the contents of these areas. Blocks follow the length of the texts: what Excel refuses to send
 * in one answer is asked for in smaller ones.
 * @param take called with each block, of which all contents are loaded
 */
export async function readInBlocks(
  areas: readonly SheetArea[],
  take: (sheet: number, range: Excel.Range) => void,
  patience: Patience,
  { onRows, signal }: Watching = {},
): Promise<void> {
  const total = areas.reduce((sum, { rows }) => sum + rows, 0);
  let left: readonly SheetArea[] = areas;
  let cells = CELLS_AT_FIRST;
  let read = 0;
  while (left.length > 0) {
    if (signal?.aborted === true) throw new ReadingEnded();
    const { blocks, rest } = takeCells(left, cells);
    const loaded = await loadBlocks(blocks, patience);
    const count = blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (loaded === "tooLarge") {
      cells = Math.floor(count / 2);
      continue;
    }
    left = rest;
    for (const { sheet, range } of loaded) take(sheet, range);
    read += blocks.reduce((sum, { rows, endsRows }) => sum + (endsRows ? rows : 0), 0);
    onRows?.(read, total);
    const characters = loaded.reduce((sum, { range }) => sum + charactersIn(range), 0);
    const fitting = Math.floor((CHARACTERS_PER_ANSWER * count) / Math.max(1, characters));
    cells = Math.max(1, Math.min(fitting, cells * FASTEST_GROWTH, MOST_CELLS));
  }
  if (signal?.aborted === true) throw new ReadingEnded();
}

async function loadBlocks(blocks: readonly Block[], patience: Patience) {
  try {
    return await sendRequest(
      ({ workbook }) =>
        blocks.map(({ sheet, sheetId, row, column, rows, columns }) => ({
          sheet,
          range: workbook.worksheets
            .getItem(sheetId)
            .getRangeByIndexes(row, column, rows, columns)
            .load(CONTENTS),
        })),
      patience,
    );
  } catch (error) {
    const isOneCell = blocks.length === 1 && blocks[0].rows * blocks[0].columns === 1;
    if (isOneCell || !isTooLargeAnswer(error)) throw error;
    return "tooLarge";
  }
}

/** The first blocks that have so many cells together, and what is left after them. */
function takeCells(
  areas: readonly SheetArea[],
  most: number,
): { readonly blocks: readonly Block[]; readonly rest: readonly SheetArea[] } {
  const blocks: Block[] = [];
  const rest = [...areas];
  let room = most;
  for (let area = rest.shift(); area !== undefined; area = rest.shift()) {
    const { row, rows, columns } = area;
    const fitting = Math.min(rows, Math.floor(room / columns));
    if (fitting === 0 && blocks.length > 0) {
      rest.unshift(area);
      break;
    }
    if (fitting === 0) {
      const beside = { ...area, column: area.column + room, rows: 1, columns: columns - room };
      const below = { ...area, row: row + 1, rows: rows - 1 };
      blocks.push({ ...area, rows: 1, columns: room, endsRows: false });
      rest.unshift(beside, ...(rows > 1 ? [below] : []));
      break;
    }
    blocks.push({ ...area, rows: fitting, endsRows: true });
    room -= fitting * columns;
    if (fitting < rows) {
      rest.unshift({ ...area, row: row + fitting, rows: rows - fitting });
      break;
    }
  }
  return { blocks, rest };
}

/** How many characters a block's answer had, nearly. */
function charactersIn({ values, text, formulas }: Excel.Range): number {
  const each = [values, text, formulas].flat(2).map((one: unknown) => String(one ?? "").length + 3);
  return each.reduce((sum, length) => sum + length, 0);
}
