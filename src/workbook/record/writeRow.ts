/**
 * Writes into one row in one request, and takes it back where it was the wrong row or somebody else
 * had been there before.
 */
import { placesMoved } from "../read/places";
import { cellInput } from "../plan/cellInput";
import { owe, payDebts, settled, unpaid } from "./debts";
import { doubt } from "./doubts";
import { isGone } from "../excel/troubles";
import { exchangeRows, type CellContents, type ExchangedRow, type RowWrite } from "./exchangeRows";

export interface RowChange {
  /** Defined name of the column of ids. */
  readonly ids: string;
  /** The id of the row. */
  readonly id: string;
  /** Where the row stood when it was last seen. */
  readonly index: number;
  /** The new texts, by the defined name of their column. */
  readonly texts: ReadonlyMap<string, string>;
}

export type RowOutcome =
  | { readonly kind: "written" }
  /** Taken back: something else stood there. */
  | { readonly kind: "taken"; readonly found: ReadonlyMap<string, CellContents> }
  /** No row of this column has the id. */
  | { readonly kind: "gone" };

/** Rows are moved by people: nobody does that four times between one request and the next. */
const MOST_ROUNDS = 4;

/**
 * Writes the texts, in one request where the row still stands where it was seen.
 * @param mayReplace whether what stood in the row may be replaced
 * @throws WorkbookTrouble where a mistake could not be put back yet; Office errors as they come
 */
export async function writeRow(
  change: RowChange,
  mayReplace: (found: ReadonlyMap<string, CellContents>) => boolean,
): Promise<RowOutcome> {
  const inputs = new Map(
    [...change.texts].map(([name, text]) => [name, String(cellInput(text))] as const),
  );
  let { index } = change;
  for (let round = 0; round < MOST_ROUNDS && index >= 0; round += 1) {
    const row = await exchangeAndPay({ ids: change.ids, index, inputs }, change);
    if (row.id === change.id && mayReplace(row.before)) {
      await correct(change, index, row);
      await payDebts();
      return { kind: "written" };
    }
    owe(row, { ids: change.ids, index });
    if (row.id === change.id) {
      await payDebts();
      return { kind: "taken", found: row.before };
    }
    placesMoved();
    index = row.ids.indexOf(change.id);
  }
  await payDebts();
  return { kind: "gone" };
}

/** What is still to be put back goes first, in the same request. */
async function exchangeAndPay(write: RowWrite, change: RowChange): Promise<ExchangedRow> {
  const owed = unpaid();
  try {
    const rows = await exchangeRows([...owed, write]);
    settled(owed, rows);
    return rows[owed.length];
  } catch (error) {
    if (isGone(error) && owed.length > 0) {
      // The sheet of one of them: where it is that of the debts, there is nothing left to put back.
      await payDebts();
      return await exchangeAndPay(write, change);
    }
    doubt(error, { ...change, index: write.index });
    throw error;
  }
}

/** Says a text once more where Excel took it for something else, or kept the apostrophe before it. */
async function correct(change: RowChange, index: number, row: ExchangedRow): Promise<void> {
  const inputs = new Map(
    [...change.texts].flatMap(([name, text]) => {
      const value = row.after.get(name)?.value;
      if (value === text) return [];
      // A cell of the format "Text" keeps everything as it comes.
      return [[name, value === `'${text}` ? text : `'${text}`] as const];
    }),
  );
  if (inputs.size === 0) return;
  const [again] = await exchangeRows([{ ids: change.ids, index, inputs }]);
  if (again.id !== change.id) owe(again, { ids: change.ids, index });
}
