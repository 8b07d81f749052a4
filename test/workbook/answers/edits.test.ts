/** Whatever people and programs do to a built workbook, no answer is misread or silently lost. */
import { DISTINCT, REPEATING } from "./answeredBook";
import { checkEdits } from "./checkEdits";

test.each([
  ["titles of their own", DISTINCT, 120],
  ["titles that repeat", REPEATING, 80],
])(
  "Edits of a workbook with %s lose and misplace no answer.",
  async (_what, framework, numRuns) => {
    await checkEdits(framework, { numRuns });
  },
);
