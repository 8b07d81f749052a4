/** Writes texts again that Excel did not take as they are. */
import { owe } from "./debts";
import { exchangeRows, type ExchangedRow } from "./exchangeRows";
import type { RowBlock } from "./rowBlock";

/**
 * Writes a text again if Excel converted it, or kept the apostrophe in front of it.
 * @param row as it was exchanged
 */
export async function correctTexts(
  block: RowBlock,
  index: number,
  texts: ReadonlyMap<string, string>,
  row: ExchangedRow,
): Promise<void> {
  const inputs = new Map(
    [...texts].flatMap(([name, text]) => {
      const value = row.after.get(name)?.value;
      if (value === text) return [];
      // A cell with the "Text" format keeps every input unchanged.
      return [[name, value === `'${text}` ? text : `'${text}`] as const];
    }),
  );
  if (inputs.size === 0) return;
  const [again] = await exchangeRows([{ block, index, inputs }]);
  if (again.id !== row.id) owe(again, { block, index });
}
