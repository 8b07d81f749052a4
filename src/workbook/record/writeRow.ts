/**
 * Writes into one row in one request, and undoes that if it was the wrong row or somebody else
 * changed it before.
 */
import { placesMoved } from "../read/places";
import { cellInput } from "../plan/cellInput";
import { correctTexts } from "./correctTexts";
import { exchangeAndPay, owe, payDebts } from "./debts";
import { doubt } from "./doubts";
import type { CellContents } from "./exchangeRows";
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
  /** `index` is where the row was. */
  | { readonly kind: "written"; readonly index: number }
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
    const at = index;
    const [row] = await exchangeAndPay([{ block: change.block, index, inputs }], (error) =>
      doubt(error, { ...change, index: at }),
    );
    // Of two rows, the first counts.
    const isRow = row.id === change.id && row.ids.indexOf(change.id) === index;
    if (isRow && mayReplace(row.before)) {
      await correctTexts(change.block, index, change.texts, row);
      await payDebts();
      return { kind: "written", index };
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
