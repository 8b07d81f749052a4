/**
 * Doubts: writes that got no answer. Excel may have carried them out, perhaps into a row that had
 * moved there in the meantime. They are checked before anything else is written.
 */
import { cellInput } from "../plan/cellInput";
import { AT_ONCE, sendRequest } from "../excel/requestContext";
import { isCellBeingEdited, isGone } from "../excel/troubles";
import { oweCell } from "./debts";
import type { CellInput } from "./exchangeRows";
import { columnOf, loadWhose, whoseRows, type RowBlock, type Whose } from "./rowBlock";

interface Doubt {
  readonly block: RowBlock;
  readonly id: string;
  readonly index: number;
  readonly texts: ReadonlyMap<string, string>;
}

let doubts: readonly Doubt[] = [];

/** Records a failed write, unless it is certain that none of it was done. */
export function doubt(error: unknown, writing: Doubt): void {
  if (isCellBeingEdited(error)) return;
  const { block, id, index, texts } = writing;
  doubts = [...doubts, { block, id, index, texts }];
}

/** Removes the doubt about a row that has been checked. */
export function trust({ block, id, index }: Omit<Doubt, "texts">): void {
  doubts = doubts.filter(
    (one) => one.block.ids !== block.ids || one.id !== id || one.index !== index,
  );
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
  const looked = await look(doubts);
  doubts = [];
  for (const { one, whose, cells } of looked) {
    const id = whoseRows(one.block, whose)[one.index] ?? "";
    if (id === one.id) continue;
    for (const { name, text, column } of cells) {
      const before = lastKnown(id, name);
      if (column.values[one.index]?.[0] !== text) continue;
      if (before === undefined || before === text) continue;
      const left: CellInput = String(cellInput(text));
      oweCell({
        block: one.block,
        id,
        index: one.index,
        inputs: new Map([[name, String(cellInput(before))]]),
        left: new Map([[name, left]]),
      });
    }
  }
}

interface Looked {
  readonly one: Doubt;
  readonly whose: Whose;
  readonly cells: readonly {
    readonly name: string;
    readonly text: string;
    readonly column: Excel.Range;
  }[];
}

/** Rows of sheets and columns that are gone are left out: they hold nothing to put back. */
async function look(at: readonly Doubt[]): Promise<readonly Looked[]> {
  try {
    return await sendRequest(
      (context) =>
        at.map((one) => ({
          one,
          whose: loadWhose(context, one.block, [...one.texts.keys()]),
          cells: [...one.texts].map(([name, text]) => ({
            name,
            text,
            column: columnOf(context, one.block, name).load("values"),
          })),
        })),
      AT_ONCE,
    );
  } catch (error) {
    if (!isGone(error)) throw error;
    if (at.length === 1) return [];
    return (await Promise.all(at.map((one) => look([one])))).flat();
  }
}
