import { meaningsOf, type Meanings } from "./columns";
import type { FrameworkTable } from "./FrameworkTable";
import type { ColumnMeaning } from "./meanings";

/**
 * What the columns of a changed table mean: what somebody chose for the same heading, in its order
 * where several have it, otherwise what the heading says.
 */
export function meaningsAgain(
  before: FrameworkTable,
  chosen: Meanings,
  now: FrameworkTable,
): Meanings {
  const said = meaningsOf(now);
  const waiting = new Map<string, (ColumnMeaning | undefined)[]>();
  for (const { column, heading } of before.columns) {
    waiting.set(heading, [...(waiting.get(heading) ?? []), chosen.get(column)]);
  }
  return new Map(
    now.columns.flatMap(({ column, heading }) => {
      const list = waiting.get(heading);
      const meaning = list === undefined || list.length === 0 ? said.get(column) : list.shift();
      return meaning === undefined ? [] : [[column, meaning] as const];
    }),
  );
}
