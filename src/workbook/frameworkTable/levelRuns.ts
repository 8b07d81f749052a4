import type { Meanings } from "./columns";
import type { FoundColumn } from "./FrameworkTable";
import { levelOf } from "./meanings";

/** A column, or neighbours that have the levels in a row. */
export type ColumnRun =
  | { readonly kind: "column"; readonly column: FoundColumn }
  | {
      readonly kind: "levels";
      readonly columns: readonly FoundColumn[];
      readonly first: number;
      readonly last: number;
    };

/** Fewer neighbours are shown one by one. */
const FEWEST = 3;

/** The columns, with levels that follow each other as one. */
export function columnRuns(
  columns: readonly FoundColumn[],
  meanings: Meanings,
): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  let at = 0;
  while (at < columns.length) {
    const first = levelOf(meanings.get(columns[at].column));
    let count = 1;
    while (
      first !== undefined &&
      at + count < columns.length &&
      levelOf(meanings.get(columns[at + count].column)) === first + count
    ) {
      count += 1;
    }
    if (first !== undefined && count >= FEWEST) {
      const run = columns.slice(at, at + count);
      runs.push({ kind: "levels", columns: run, first, last: first + count - 1 });
    } else {
      for (const column of columns.slice(at, at + count)) runs.push({ kind: "column", column });
    }
    at += count;
  }
  return runs;
}
