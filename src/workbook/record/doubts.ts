/**
 * Writings without an answer: Excel can have carried them out, even into a row that had come to stand
 * there meanwhile. They are looked at before anything else is written.
 */
import { cellInput } from "../plan/cellInput";
import { named, textOf } from "../read/cellValues";
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

/** Notes a writing that failed, unless it is certain that nothing of it was done. */
export function doubt(error: unknown, writing: Doubt): void {
  if (isCellBeingEdited(error)) return;
  const { ids, id, index, texts } = writing;
  doubts = [...doubts, { ids, id, index, texts }];
}

/** Notes that a row in doubt has been looked at. */
export function trust({ ids, id, index }: Omit<Doubt, "texts">): void {
  doubts = doubts.filter((one) => one.ids !== ids || one.id !== id || one.index !== index);
}

/**
 * Looks at the rows in doubt. Where another row holds the text, what it held before is put back with
 * the next writing.
 * @param lastKnown what a row's cell was last read or written as, by id and the column's defined name
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
