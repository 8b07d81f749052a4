import fc from "fast-check";
import { DISTINCT, REPEATING, answeredBook } from "./answeredBook";
import { breachesAfter } from "./checkEdits";
import { someEdits } from "./playEdits";
test("explore", async () => {
  const N = Number(process.env.N ?? 500);
  for (const framework of [DISTINCT, REPEATING]) {
    const built = await answeredBook(framework);
    expect(breachesAfter(built, framework, [])).toEqual([]);
    const seen = new Map<string, string>();
    for (let seed = 1; seed <= N; seed += 1) {
      const property = fc.property(someEdits, (edits) => { const b = breachesAfter(built, framework, edits); if (b.length) throw new Error(b[0]); });
      const run = fc.check(property, { numRuns: 10, seed });
      if (run.failed) {
        const key = (run.counterexample?.[0] ?? []).map((e) => e.kind).join(" + ") + " => " + String((run.errorInstance as Error).message).replace(/theme-\d-key-area-\d.value-code-\d/g, "*").replace(/\d+/g, "#").slice(0,110);
        if (!seen.has(key)) seen.set(key, JSON.stringify(run.counterexample) + " " + String((run.errorInstance as Error).message + ((run.errorInstance as Error).message.length<5?(run.errorInstance as Error).stack:"")).slice(0,200));
      }
    }
    require("fs").writeFileSync(`/tmp/explore-${framework.id}.txt`, [...seen].map(([k, v]) => k + "\n   " + v).join("\n"));
  }
}, 300000);
