/** What people do in Excel's window, in plays that are the same on every run. */
import { checkEditsInExcel } from "./checkEditsInExcel";

const { EDIT_SEED } = process.env;

test.each([
  [3, 14],
  [35, Number(EDIT_SEED ?? 7)],
])(
  "What people do in Excel loses and misplaces no answer, in %i plays (seed %i).",
  async (numRuns, seed) => {
    await checkEditsInExcel({ numRuns, seed });
  },
  // A play is many requests to Excel: a slow machine may take its time.
  400_000,
);
