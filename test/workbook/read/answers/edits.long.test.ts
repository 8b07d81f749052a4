/** Many more edits, the same on each run; `npm run fuzz` plays others. */
import { DISTINCT, REPEATING } from "./answeredBook";
import { checkEdits } from "./checkEdits";

const SEEDS = [3, 5, 7];

test.each(
  SEEDS.flatMap((seed) => [
    ["titles of their own", seed, DISTINCT] as const,
    ["titles that repeat", seed, REPEATING] as const,
  ]),
)(
  "Edits of a workbook with %s lose and misplace no answer (seed %i).",
  async (_what, seed, framework) => {
    await checkEdits(framework, { numRuns: 400, seed });
  },
);
