/** Cells of rows, changed and looked at in the same request: what stood there before is known afterwards. */
import { cellInput } from "../plan/cellInput";
import { shownText, textOf } from "../read/cellValues";
import { sendRequest } from "../excel/requestContext";

/** What is handed to Excel for a cell. */
export type CellInput = string | number | boolean;

export interface RowWrite {
  /** Defined name of the column of ids in whose rows the cells stand. */
  readonly ids: string;
  /** The row, counted from the first of that column. */
  readonly index: number;
  /** By the defined name of the cell's column. */
  readonly inputs: ReadonlyMap<string, CellInput>;
}

export interface CellContents {
  readonly value: unknown;
  /** As it reads in the workbook, dates as they are shown. */
  readonly text: string;
  /** What puts the same contents back. */
  readonly input: CellInput;
}

export interface ExchangedRow {
  /** The id that stood in the row; "" where none did. */
  readonly id: string;
  /** All ids of the column at that moment. */
  readonly ids: readonly string[];
  readonly before: ReadonlyMap<string, CellContents>;
  readonly after: ReadonlyMap<string, CellContents>;
}

/** Excel on the web can leave a request without an answer for good (office-js issue 6678). */
const LONGEST_WAIT_MILLISECONDS = 30000;

/**
 * Writes into rows without asking what stands there, and says what did: Excel carries out the actions
 * of a request in their order, so that nobody can come between the look and the writing.
 * Office errors come through as they are; a request that fails can have been carried out in part.
 */
export async function exchangeRows(writes: readonly RowWrite[]): Promise<readonly ExchangedRow[]> {
  const rows = await sendRequest(
    (context) => {
      const columns = new Map<string, Excel.Range>();
      const column = (name: string): Excel.Range => {
        const found = columns.get(name) ?? context.workbook.names.getItem(name).getRange();
        columns.set(name, found);
        return found;
      };
      // Every range is asked for before anything is written: a column that is gone changes nothing.
      const looked = writes.map(({ ids, index, inputs }) => ({
        index,
        ids: column(ids).load("values"),
        cells: [...inputs].map(([name, input]) => ({
          name,
          input,
          cell: column(name).getCell(index, 0),
        })),
      }));
      return looked.map(({ index, ids, cells }) => ({
        index,
        ids,
        cells: cells.map(({ name, input, cell }) => {
          const before = cell.load(CONTENTS);
          cell.formulas = [[input]];
          const after = column(name).getCell(index, 0).load(CONTENTS);
          return { name, before, after };
        }),
      }));
    },
    { tries: 0, answerWithin: LONGEST_WAIT_MILLISECONDS },
  );
  return rows.map(({ index, ids, cells }) => {
    const found = ids.values.map((row) => textOf(row[0]));
    return {
      id: found[index] ?? "",
      ids: found,
      before: new Map(cells.map(({ name, before }) => [name, contentsOf(before)] as const)),
      after: new Map(cells.map(({ name, after }) => [name, contentsOf(after)] as const)),
    };
  });
}

const CONTENTS = "values,formulas,text,valueTypes,numberFormat";

function contentsOf(cell: Excel.Range): CellContents {
  const value: unknown = cell.values[0][0];
  return { value, text: shownText(value, cell.text[0][0]), input: inputOf(cell, value) };
}

/** Excel gives a text that begins with "=" as its own formula, without the apostrophe that keeps it a text. */
function inputOf(cell: Excel.Range, value: unknown): CellInput {
  const formula: unknown = cell.formulas[0][0];
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  const text = textual(formula);
  const isText = text === textual(value) && cell.valueTypes[0][0] !== "Error";
  if (!isText || cell.numberFormat[0][0] === "@") return text;
  return String(cellInput(text));
}

function textual(value: unknown): string {
  return typeof value === "string" ? value : "";
}
