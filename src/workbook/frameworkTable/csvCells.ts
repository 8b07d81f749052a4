/** Reads a file of comma-separated values as one sheet, as Excel would show it. */
import Papa from "papaparse";
import type { Cell, SheetCells, WorkbookCells } from "../file/WorkbookCells";
import { meaningOf } from "./meanings";

export interface CsvReading {
  readonly workbook: WorkbookCells;
  /** False if the bytes were no Unicode, and were read as Western European letters. */
  readonly isUnicode: boolean;
  /** Rows, counted from 0, whose quotation marks do not match. */
  readonly broken: readonly number[];
}

const DELIMITERS = [",", ";", "\t"] as const;
/** So many rows decide which sign is between the fields. */
const ROWS_LOOKED_AT = 40;

/**
 * The cells of a CSV file: with commas, semicolons or tabs, in UTF-8, UTF-16 or the encoding of
 * Western European Windows. Every cell is a text: refs such as 1-2 stay what they are.
 */
export function csvCells(bytes: Uint8Array, sheetName: string): CsvReading {
  const { text, isUnicode } = decode(bytes);
  const delimiter = delimiterOf(text);
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  const broken: number[] = [];
  let row = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors }) => {
      if (errors.length > 0) broken.push(row);
      const cells = data.flatMap((value, column) =>
        value === "" ? [] : [[column, { kind: "value", value, shown: value } as const] as const],
      );
      if (cells.length > 0) rows.set(row, new Map(cells));
      row += 1;
    },
  });
  const sheet: SheetCells = {
    name: sheetName,
    visibility: "visible",
    rows,
    misplaced: [],
    tables: [],
  };
  const workbook: WorkbookCells = {
    sheets: [sheet],
    names: new Map(),
    firstDay: 1900,
    calculation: "automatic",
    iterates: false,
  };
  return { workbook, isUnicode, broken };
}

function decode(bytes: Uint8Array): { readonly text: string; readonly isUnicode: boolean } {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return { text, isUnicode: true };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), isUnicode: false };
  }
}

/** So many bytes show whether every other one is zero, as it is in UTF-16. */
const BYTES_LOOKED_AT = 400;

/** By the mark at the start; without one, UTF-16 is known by its zeros. */
function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const start = [...bytes.subarray(0, BYTES_LOOKED_AT)];
  const zeros = [0, 1].map((side) => start.filter((byte, at) => byte === 0 && at % 2 === side));
  const most = start.length / 4;
  if (zeros[1].length > most && zeros[0].length < most) return "utf-16le";
  return zeros[0].length > most && zeros[1].length < most ? "utf-16be" : "utf-8";
}

/** The sign that gives the most known headings in a row, then the most fields. */
function delimiterOf(text: string): string {
  const scored = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: ROWS_LOOKED_AT });
    const known = data.map(
      (fields) => new Set(fields.flatMap((each) => meaningOf(each) ?? [])).size,
    );
    const filled = data.map((fields) => fields.filter((each) => each.trim() !== "").length);
    return { delimiter, known: Math.max(0, ...known), filled: Math.max(0, ...filled) };
  });
  scored.sort((one, other) => other.known - one.known || other.filled - one.filled);
  return scored[0].delimiter;
}
