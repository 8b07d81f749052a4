/**
 * Writes into one row in one request, and undoes that if it was the wrong row or somebody else
 * changed it before.
 */
import { placesMoved } from "../read/places";
import { cellInput } from "../plan/cellInput";
import { owe, payDebts, settled, unpaid } from "./debts";
import { doubt } from "./doubts";
import { isGone } from "../excel/troubles";
import { exchangeRows, type CellContents, type ExchangedRow, type RowWrite } from "./exchangeRows";
import type { RowBlock } from "./rowBlock";

export interface RowChange {
  /** The rows that it is in. */
  readonly block: RowBlock;
  /** The row's id. */
  readonly id: string;
  /** The row's position when it was last seen. */
  readonly index: number;
  /** The new texts, by the defined name of their column. */
  readonly texts: ReadonlyMap<string, string>;
}

export type RowOutcome =
  | { readonly kind: "written" }
  /** Undone, as the cells held something else. */
  | { readonly kind: "taken"; readonly found: ReadonlyMap<string, CellContents> }
  /** No row of this column has the id. */
  | { readonly kind: "gone" };

/** People move rows, but not four times between two requests. */
const MOST_ROUNDS = 4;

/**
 * Writes the texts, in one request if the row is still where it was last seen.
 * @param mayReplace whether the row's previous content may be replaced
 * @throws WorkbookTrouble if a mistake could not be put back yet; Office errors unchanged
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
    const row = await exchangeAndPay({ block: change.block, index, inputs }, change);
    // Of two rows, the first counts.
    const isRow = row.id === change.id && row.ids.indexOf(change.id) === index;
    if (isRow && mayReplace(row.before)) {
      await correct(change, index, row);
      await payDebts();
      return { kind: "written" };
    }
    owe(row, { block: change.block, index });
    if (isRow) {
      await payDebts();
      return { kind: "taken", found: row.before };
    }
    placesMoved();
    index = row.ids.indexOf(change.id);
  }
  await payDebts();
  return { kind: "gone" };
}

/** Debts are put back first, in the same request. */
async function exchangeAndPay(write: RowWrite, change: RowChange): Promise<ExchangedRow> {
  const owed = unpaid();
  try {
    const rows = await exchangeRows([...owed, write]);
    settled(owed, rows);
    return rows[owed.length];
  } catch (error) {
    if (isGone(error) && owed.length > 0) {
      // A sheet was deleted. If it is that of the debts, there is nothing left to put back.
      await payDebts();
      return await exchangeAndPay(write, change);
    }
    doubt(error, { ...change, index: write.index });
    throw error;
  }
}

/** Writes a text again if Excel converted it, or kept the apostrophe in front of it. */
async function correct(change: RowChange, index: number, row: ExchangedRow): Promise<void> {
  const inputs = new Map(
    [...change.texts].flatMap(([name, text]) => {
      const value = row.after.get(name)?.value;
      if (value === text) return [];
      // A cell with the "Text" format keeps every input unchanged.
      return [[name, value === `'${text}` ? text : `'${text}`] as const];
    }),
  );
  if (inputs.size === 0) return;
  const [again] = await exchangeRows([{ block: change.block, index, inputs }]);
  if (again.id !== change.id) owe(again, { block: change.block, index });
}
