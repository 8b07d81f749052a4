/**
 * 2,000 sequences of edits, the same on each run: random ones still find a failure in some thousands,
 * see docs/decisions.md. PROPERTY_SEED plays others, and `npm run fuzz` repeats one by its seed.
 */
import { prepareEdits } from "../../../fuzz/fuzzCases";
import { propertySeed } from "../../../run/propertySeed";
import { CARRIED, DISTINCT, REPEATING } from "./answeredBook";
import { checkEdits } from "./checkEdits";

const SEQUENCES = 2000;
const FIRST_SEED = propertySeed();

test(`Random edits lose and misplace no answer (from seed ${FIRST_SEED}).`, async () => {
  const play = await prepareEdits();
  const failed: string[] = [];
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SEQUENCES; seed += 1) {
    const { breaches, what } = await play(seed);
    if (breaches.length > 0) {
      failed.push(
        `npm run fuzz -- --edits --cases 1 --seed ${seed}: ${breaches.join(" ")} ${what}`,
      );
    }
  }
  expect(failed).toEqual([]);
}, 600_000);

test.each([
  ["titles of their own", DISTINCT, 8],
  ["titles that repeat", REPEATING, 8],
  ["answers carried forward", CARRIED, 8],
])(
  "Edits of a workbook with %s lose and misplace no answer.",
  async (_what, framework, numRuns) => {
    await checkEdits(framework, { numRuns });
  },
);
