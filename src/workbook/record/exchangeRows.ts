/** Writes cells and reads their content before and after, all in one request. */
import { cellInput } from "../plan/cellInput";
import { shownText } from "../read/cellValues";
import { sendRequest } from "../excel/requestContext";
import { columnOf, loadWhose, whoseRows, type RowBlock } from "./rowBlock";

/** The input for a cell. */
export type CellInput = string | number | boolean;

export interface RowWrite {
  /** The rows that the cells are in. */
  readonly block: RowBlock;
  /** The row, counted from the first of the block. */
  readonly index: number;
  /** By the defined name of the cell's column. */
  readonly inputs: ReadonlyMap<string, CellInput>;
  /** Defined names of columns whose cells are only read. */
  readonly alsoRead?: readonly string[];
}

export interface CellContents {
  readonly value: unknown;
  /** As displayed in the workbook, for dates. */
  readonly text: string;
  /** The input that restores this content. */
  readonly input: CellInput;
}

export interface ExchangedRow {
  /** Whose row it was; "" if that is not certain. */
  readonly id: string;
  /** Whose every row of the block was at that moment. */
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
      // All ranges are requested before anything is written, so that a deleted column changes
      // nothing.
      const looked = writes.map(({ block, index, inputs, alsoRead = [] }) => ({
        block,
        index,
        whose: loadWhose(context, block, [...inputs.keys(), ...alsoRead]),
        cells: [...inputs, ...alsoRead.map((name) => [name, undefined] as const)].map(
          ([name, input]) => {
            const column = columnOf(context, block, name);
            return { column, name, input, cell: column.getCell(index, 0) };
          },
        ),
      }));
      return looked.map(({ block, index, whose, cells }) => ({
        block,
        index,
        whose,
        cells: cells.map(({ column, name, input, cell }) => {
          const before = cell.load(CONTENTS);
          if (input !== undefined) cell.formulas = [[input]];
          const after = column.getCell(index, 0).load(CONTENTS);
          return { name, before, after };
        }),
      }));
    },
    { tries: 0, answerWithin: LONGEST_WAIT_MILLISECONDS },
  );
  return rows.map(({ block, index, whose, cells }) => {
    const found = whoseRows(block, whose);
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
