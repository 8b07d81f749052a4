import { DISTINCT, REPEATING } from "./answeredBook";
import { checkEdits } from "./checkEdits";
test.each([
  ["d", DISTINCT],
  ["r", REPEATING],
])(
  "%s",
  async (_w, framework) => {
    await checkEdits(framework, {
      numRuns: Number(process.env.N),
      seed: Number(process.env.S),
      verbose: false,
    });
  },
  3e6,
);
