/**
 * Doubts: writes that got no answer. Excel may have carried them out, perhaps into a row that had
 * moved there in the meantime. They are checked before anything else is written.
 */
import { cellInput } from "../plan/cellInput";
import { named } from "../read/cellValues";
import { textOf } from "../plan/textOf";
import { AT_ONCE, sendRequest } from "../excel/requestContext";
import { isCellBeingEdited } from "../excel/troubles";
import { oweCell } from "./debts";
import type { CellInput } from "./exchangeRows";

interface Doubt {
  readonly ids: string;
  readonly id: string;
  readonly index: number;
  readonly texts: ReadonlyMap<string, string>;
}

let doubts: readonly Doubt[] = [];

/** Records a failed write, unless it is certain that none of it was done. */
export function doubt(error: unknown, writing: Doubt): void {
  if (isCellBeingEdited(error)) return;
  const { ids, id, index, texts } = writing;
  doubts = [...doubts, { ids, id, index, texts }];
}

/** Removes the doubt about a row that has been checked. */
export function trust({ ids, id, index }: Omit<Doubt, "texts">): void {
  doubts = doubts.filter((one) => one.ids !== ids || one.id !== id || one.index !== index);
}

/**
 * Checks the rows in doubt. If another row holds the text, the next write restores its previous
 * content.
 * @param lastKnown a cell's last read or written text, by row id and the column's defined name
 */
export async function clearDoubts(
  lastKnown: (id: string, name: string) => string | undefined,
): Promise<void> {
  if (doubts.length === 0) return;
  const looked = await sendRequest(
    (context) =>
      doubts.map((one) => ({
        one,
        ids: named(context, one.ids),
        cells: [...one.texts].map(([name, text]) => ({ name, text, column: named(context, name) })),
      })),
    AT_ONCE,
  );
  doubts = [];
  for (const { one, ids, cells } of looked) {
    if (ids.isNullObject) continue;
    const id = textOf(ids.values[one.index]?.[0]);
    if (id === one.id) continue;
    for (const { name, text, column } of cells) {
      const before = lastKnown(id, name);
      if (column.isNullObject || column.values[one.index]?.[0] !== text) continue;
      if (before === undefined || before === text) continue;
      const left: CellInput = String(cellInput(text));
      oweCell({
        ids: one.ids,
        id,
        index: one.index,
        inputs: new Map([[name, String(cellInput(before))]]),
        left: new Map([[name, left]]),
      });
    }
  }
}
