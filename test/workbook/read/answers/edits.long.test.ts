/** Other edits on each run; a failure prints the seed that plays them again. */
import { DISTINCT, REPEATING } from "./answeredBook";
import { checkEdits } from "./checkEdits";

test.each([
  ["titles of their own", DISTINCT],
  ["titles that repeat", REPEATING],
])("Edits of a workbook with %s lose and misplace no answer.", async (_what, framework) => {
  await checkEdits(framework, { numRuns: 1500 });
});
