/**
 * 2,000 sequences of edits, others on each run. A failure names its seed: `npm run fuzz` repeats it, and
 * EDIT_SEED a whole run.
 */
import { prepareEdits } from "../../../fuzz/fuzzCases";

const SEQUENCES = 2000;
const FIRST_SEED = Number(process.env.EDIT_SEED ?? Date.now() % 1_000_000_000);

test(`Random edits lose and misplace no answer (from seed ${FIRST_SEED}).`, async () => {
  const play = await prepareEdits();
  const failed: string[] = [];
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SEQUENCES; seed += 1) {
    const { breaches, what } = play(seed);
    if (breaches.length > 0) {
      failed.push(
        `npm run fuzz -- --edits --cases 1 --seed ${seed}: ${breaches.join(" ")} ${what}`,
      );
    }
  }
  expect(failed).toEqual([]);
}, 600_000);
