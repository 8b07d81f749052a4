/**
 * Cells that hold by mistake what was meant for another row, or what was written over somebody else's
 * entry. They are kept from one writing to the next: what cannot be put back at once is put back then.
 */
import {
  exchangeRows,
  type CellContents,
  type CellInput,
  type ExchangedRow,
  type RowWrite,
} from "./exchangeRows";
import { isGone, troubleOf, WorkbookTrouble } from "../excel/troubles";

/** `inputs` are what stood there before. */
export interface Debt extends RowWrite {
  readonly id: string;
  /** What the mistake left there: anything else is somebody's own entry since. */
  readonly left: ReadonlyMap<string, CellInput>;
}

let debts: readonly Debt[] = [];

const MOST_ROUNDS = 4;

/** What is still to be put back. */
export function unpaid(): readonly Debt[] {
  return debts;
}

/** Notes that the cells of a row have to be what they were before. */
export function owe(row: ExchangedRow, place: Pick<RowWrite, "ids" | "index">): void {
  debts = [...debts, ...debtOf(row, place, () => true)];
}

/** Notes a cell whose former contents are known from elsewhere. */
export function oweCell(debt: Debt): void {
  debts = [...debts, debt];
}

/** Takes note of what a request found that put these back. */
export function settled(owed: readonly Debt[], rows: readonly ExchangedRow[]): void {
  debts = [
    ...debts.filter((debt) => !owed.includes(debt)),
    ...owed.flatMap((debt, index) => stillOwed(debt, rows[index])),
  ];
}

/**
 * Puts back what is owed.
 * @throws WorkbookTrouble where Excel does not take it now; it is kept for the next time
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
    const { kind, message } = troubleOf(error, "Putting back what stood in a row");
    const cells = debts.reduce((sum, { inputs }) => sum + inputs.size, 0);
    throw new WorkbookTrouble(
      `${message} ${cells === 1 ? "A cell" : `${cells} cells`} changed by somebody meanwhile did not get back yet what stood there.`,
      "Leave this pane open: it is kept, and put back with the next answer that is written.",
      kind,
    );
  }
}

/** Where somebody typed between the mistake and its repair, or the row moved once more. */
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
  { ids, index }: Pick<RowWrite, "ids" | "index">,
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
      ids,
      index,
      id: row.id,
      inputs: new Map(owed.map(({ name, before }) => [name, before] as const)),
      left: new Map(owed.map(({ name, after }) => [name, after] as const)),
    },
  ];
}
