/**
 * Debts: cells that hold a value meant for another row, or one that replaced somebody else's entry.
 * What cannot be put back at once is kept here and put back with the next write.
 */
import {
  exchangeRows,
  type CellContents,
  type CellInput,
  type ExchangedRow,
  type RowWrite,
} from "./exchangeRows";
import { isGone, troubleOf, WorkbookTrouble } from "../excel/troubles";

/** `inputs` is the previous content. */
export interface Debt extends RowWrite {
  readonly id: string;
  /** What the mistake left in the cells: anything else was entered by somebody since. */
  readonly left: ReadonlyMap<string, CellInput>;
}

let debts: readonly Debt[] = [];

const MOST_ROUNDS = 4;

/** Records that a row's cells must be restored. */
export function owe(row: ExchangedRow, place: Pick<RowWrite, "block" | "index">): void {
  debts = [...debts, ...debtOf(row, place, () => true)];
}

/** Records a cell whose previous content is known from elsewhere. */
export function oweCell(debt: Debt): void {
  debts = [...debts, debt];
}

/** Updates the debts after a request that put these back. */
function settled(owed: readonly Debt[], rows: readonly ExchangedRow[]): void {
  debts = [
    ...debts.filter((debt) => !owed.includes(debt)),
    ...owed.flatMap((debt, index) => stillOwed(debt, rows[index])),
  ];
}

/**
 * Puts back all debts.
 * @throws WorkbookTrouble if Excel refuses; they are kept for the next time
 */
export async function payDebts(): Promise<void> {
  try {
    for (let round = 0; round < MOST_ROUNDS && debts.length > 0; round += 1) {
      const owed = debts;
      settled(owed, await exchangeRows(owed));
    }
  } catch (error) {
    if (isGone(error)) {
      debts = [];
      return;
    }
    const { kind, message } = troubleOf(error, "Restoring what was in a row");
    const cells = debts.reduce((sum, { inputs }) => sum + inputs.size, 0);
    throw new WorkbookTrouble(
      `${message} ${cells === 1 ? "A cell" : `${cells} cells`} changed by someone else at the same time does not yet have back what was there.`,
      "Leave this pane open. What was there is held in it, and restored with the next answer that is written.",
      kind,
    );
  }
}

/**
 * Exchanges rows, and puts all debts back before that in the same request.
 * @param onFailed called with the error of a request that may have been carried out
 */
export async function exchangeAndPay(
  writes: readonly RowWrite[],
  onFailed: (error: unknown) => void = () => undefined,
): Promise<readonly ExchangedRow[]> {
  const owed = debts;
  try {
    const rows = await exchangeRows([...owed, ...writes]);
    settled(owed, rows);
    return rows.slice(owed.length);
  } catch (error) {
    if (isGone(error) && owed.length > 0) {
      // A sheet was deleted. If it is that of the debts, there is nothing left to put back.
      await payDebts();
      return await exchangeAndPay(writes, onFailed);
    }
    onFailed(error);
    throw error;
  }
}

/** What remains: entries typed between the mistake and its repair, or a row that moved again. */
function stillOwed(debt: Debt, row: ExchangedRow): readonly Debt[] {
  if (row.id === debt.id) {
    return debtOf(row, debt, (name, { input }) => {
      return input !== debt.left.get(name) && input !== debt.inputs.get(name);
    });
  }
  const index = debt.id === "" ? -1 : row.ids.indexOf(debt.id);
  return [...debtOf(row, debt, () => true), ...(index < 0 ? [] : [{ ...debt, index }])];
}

function debtOf(
  row: ExchangedRow,
  { block, index }: Pick<RowWrite, "block" | "index">,
  isOwed: (name: string, before: CellContents) => boolean,
): readonly Debt[] {
  const owed = [...row.before].flatMap(([name, before]) => {
    const after = row.after.get(name)?.input;
    const differs = after !== undefined && after !== before.input;
    return differs && isOwed(name, before) ? [{ name, before: before.input, after }] : [];
  });
  if (owed.length === 0) return [];
  return [
    {
      block,
      index,
      id: row.id,
      inputs: new Map(owed.map(({ name, before }) => [name, before] as const)),
      left: new Map(owed.map(({ name, after }) => [name, after] as const)),
    },
  ];
}
