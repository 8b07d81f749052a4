/** Writes cells and reads their content before and after, all in one request. */
import { cellInput } from "../plan/cellInput";
import { shownText } from "../read/cellValues";
import { textOf } from "../plan/textOf";
import { sendRequest } from "../excel/requestContext";

/** The input for a cell. */
export type CellInput = string | number | boolean;

export interface RowWrite {
  /** Defined name of the id column whose rows the cells are in. */
  readonly ids: string;
  /** The row, counted from the first of that column. */
  readonly index: number;
  /** By the defined name of the cell's column. */
  readonly inputs: ReadonlyMap<string, CellInput>;
}

export interface CellContents {
  readonly value: unknown;
  /** As displayed in the workbook, for dates. */
  readonly text: string;
  /** The input that restores this content. */
  readonly input: CellInput;
}

export interface ExchangedRow {
  /** The id in the row; "" if there was none. */
  readonly id: string;
  /** All ids of the column at that moment. */
  readonly ids: readonly string[];
  readonly before: ReadonlyMap<string, CellContents>;
  readonly after: ReadonlyMap<string, CellContents>;
}

/** Excel on the web can leave a request unanswered forever (office-js issue 6678). */
const LONGEST_WAIT_MILLISECONDS = 30000;

/**
 * Writes into rows without asking first, and returns their previous content: Excel carries out the
 * actions of a request in order, so that nobody can change a cell between the read and the write.
 * Office errors come through unchanged; a failed request can have been carried out in part.
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
      // All ranges are requested before anything is written, so that a deleted column changes
      // nothing.
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

/**
 * Excel returns a text starting with "=" as its formula, without the apostrophe that keeps it a
 * text.
 */
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
