/**
 * Reads many edited and damaged workbooks, and damaged returns of departments:
 * `npm run fuzz -- --cases 20000 --seed 1`, with `--edits` only edited ones. Prints how many, how
 * many were refused, the slowest and the memory; on a failure the seed that repeats it.
 * `npm run fuzz -- --properties` plays the property tests instead, with random seeds: so many as
 * `--cases` says, and only the files whose paths have the given parts.
 */
import { parseArgs } from "node:util";
import { prepareCases, prepareEdits } from "./fuzzCases";
import { playProperties } from "./playProperties";

/** No file may take more. */
const MOST_MILLISECONDS = 10_000;
const MOST_MEGABYTES = 500;

function numberFrom(text: string | undefined, otherwise: number): number {
  const number = text === undefined ? otherwise : Number(text);
  if (!Number.isSafeInteger(number) || number < 0) {
    throw new Error(`"${text ?? ""}" is not a number of cases, or not a seed.`);
  }
  return number;
}

/** The most that the process has ever held. */
function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}

async function fuzz(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      cases: { type: "string" },
      seed: { type: "string" },
      edits: { type: "boolean", default: false },
      properties: { type: "boolean", default: false },
    },
  });
  const first = numberFrom(values.seed, Date.now() % 1_000_000_000);
  if (values.properties) {
    const seeds = numberFrom(values.cases, 3);
    const failed = playProperties({ first, seeds, parts: positionals });
    process.exitCode = failed > 0 ? 1 : 0;
    return;
  }
  if (positionals.length > 0) throw new Error("Only --properties takes parts of paths.");
  const cases = numberFrom(values.cases, 2000);
  const play = await (values.edits ? prepareEdits() : prepareCases());
  let [refused, slowest, slowestSeed, failed] = [0, 0, first, 0];
  for (let seed = first; seed < first + cases; seed += 1) {
    const [from, before] = [performance.now(), peakMegabytes()];
    const { outcome, breaches, what } = await play(seed);
    const [took, grown] = [performance.now() - from, peakMegabytes() - before];
    if (outcome === "refused") refused += 1;
    if (took > slowest) [slowest, slowestSeed] = [took, seed];
    const wrong = [
      ...breaches,
      ...(took > MOST_MILLISECONDS ? [`It took ${(took / 1000).toFixed(1)} s.`] : []),
      ...(grown > MOST_MEGABYTES ? [`It took ${grown.toFixed(0)} MB.`] : []),
    ];
    if (wrong.length > 0) {
      failed += 1;
      console.error(`Seed ${seed}, ${what}\n${wrong.map((one) => `  ${one}`).join("\n")}`);
      console.error(
        `  To repeat it: npm run fuzz --${values.edits ? " --edits" : ""} --cases 1 --seed ${seed}`,
      );
    }
  }
  console.log(
    `${cases} cases from seed ${first}: ${refused} refused, ${failed} failed. ` +
      `Slowest ${slowest.toFixed(0)} ms (seed ${slowestSeed}), peak memory ${peakMegabytes().toFixed(0)} MB.`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
}

fuzz().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
