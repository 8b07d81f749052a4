/** Plays the property tests with other random values than `npm test` does. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { reaches } from "../run/importsOf";
import { SEED_VARIABLE } from "../run/propertySeed";
import { listTestFiles } from "../run/testFiles";

const ROOT = join(__dirname, "..", "..");
const JEST = join(ROOT, "node_modules", "jest", "bin", "jest.js");

export interface PropertyRun {
  readonly first: number;
  readonly seeds: number;
  /** Parts of paths: only files that have one of them; empty for all. */
  readonly parts: readonly string[];
}

/**
 * Plays every test file that has property tests once with each seed, and prints what repeats those
 * that fail.
 * @returns how many seeds failed
 */
export function playProperties({ first, seeds, parts }: PropertyRun): number {
  const files = listTestFiles(ROOT)
    .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
    .filter((file) => reaches(file, ["fast-check"]));
  if (files.length === 0) throw new Error("No property test has a path with that in it.");
  const failed: number[] = [];
  for (let seed = first; seed < first + seeds; seed += 1) {
    console.log(`Seed ${seed}: ${files.length} test files`);
    const { status } = spawnSync(
      process.execPath,
      [JEST, "--silent", "--runTestsByPath", ...files],
      {
        cwd: ROOT,
        env: { ...process.env, [SEED_VARIABLE]: String(seed) },
        stdio: ["ignore", "inherit", "inherit"],
      },
    );
    if (status !== 0) failed.push(seed);
  }
  for (const seed of failed) {
    console.error(`Failed. To repeat it: ${SEED_VARIABLE}=${seed} npx jest <the file that failed>`);
  }
  console.log(`${seeds} seeds from ${first}: ${failed.length} failed.`);
  return failed.length;
}
