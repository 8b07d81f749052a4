/** Whatever people and programs do to a built workbook, no answer is misread or silently lost. */
import { DISTINCT, REPEATING } from "./answeredBook";
import { checkEdits } from "./checkEdits";

test.each([
  ["titles of their own", DISTINCT, 60],
  ["titles that repeat", REPEATING, 40],
])(
  "Edits of a workbook with %s lose and misplace no answer.",
  async (_what, framework, numRuns) => {
    // The same on every run; the long suite plays others each time.
    await checkEdits(framework, { numRuns, seed: 14 });
  },
);
