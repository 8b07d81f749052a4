/**
 * `npm test`, `npm run test:long` and `npm run test:all`: looks for what the tests need, runs the
 * code checks and the tests, and reports what ran and what did not.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare } from "../prepare/prepare";
import {
  closingLine,
  describeGroups,
  describeList,
  describeSlowest,
  type RanFile,
} from "./describeRun";
import { propertySeed, SEED_VARIABLE } from "./propertySeed";
import { readRunOptions, type RunOptions } from "./readRunOptions";
import { readResults } from "./readResults";
import { runNode, runScript } from "./runCommand";
import { isPlayedAgain, OTHER_EXCELS, PLAYED_AGAIN } from "./otherExcels";
import { chooseTestFiles, listTestFiles, patternOf, type Suite } from "./testFiles";

const ROOT = join(__dirname, "..", "..");
const JEST = join(ROOT, "node_modules", "jest", "bin", "jest.js");

const LONG_CHECKS = ["lint:format", "lint:whole", "lint:compiler"];

/** Scripts of package.json that run one after another beside the tests. */
const CHECKS: Readonly<Record<Suite, readonly string[]>> = {
  short: ["types", "validate", "lint:code"],
  long: LONG_CHECKS,
  // lint:whole lints what lint:code does.
  all: ["types", "validate", ...LONG_CHECKS],
};

/**
 * Settings of V8 that take a fifth each off the processor time. The first lets it optimise a
 * function later than usual: jest's own runner loads the code anew for each test file, and most
 * files end before optimised code pays for itself. The others give new objects 32 MB, so that it
 * collects them less often: most are soon garbage.
 */
const V8_FLAGS = [
  "--interrupt-budget=1000000",
  "--min-semi-space-size=32",
  "--max-semi-space-size=32",
];

/**
 * The files of npm test that wait for a browser or LibreOffice begin, so that lint and other files
 * run beside them. Not in the long tests: they have so many that browsers would wait for each other.
 */
const WAITING_FIRST = ["--testSequencer", join(__dirname, "waitingFilesFirst.mjs")];

/** V8's flags may change with its versions, and Node refuses one that it does not know. */
const v8Flags = (): readonly string[] =>
  V8_FLAGS.filter((flag) => spawnSync(process.execPath, [flag, "--version"]).status === 0);

const say = (...lines: readonly string[]): void =>
  void process.stdout.write(lines.map((line) => `${line}\n`).join(""));

/**
 * Runs scripts one after another. One that fails is reported at once, and again at the end.
 * @returns what to print at the end, and those that failed
 */
async function check(scripts: readonly string[]): Promise<{ lines: string[]; failed: string[] }> {
  const lines: string[] = [];
  const failed: string[] = [];
  for (const script of scripts) {
    const { succeeded, seconds, output } = await runScript(script);
    lines.push(`${script}: ${succeeded ? "passed" : "failed"} (${seconds.toFixed(0)} s)`);
    if (succeeded) continue;
    say("", `${script} failed:`, output.trimEnd(), "");
    lines.push(output.trimEnd());
    failed.push(script);
  }
  return { lines, failed };
}

async function runJest(
  pattern: string,
  {
    variables = {},
    flags = [],
  }: { variables?: Readonly<Record<string, string>>; flags?: readonly string[] } = {},
): Promise<readonly RanFile[]> {
  const folder = mkdtempSync(join(tmpdir(), "maturity-tests-"));
  try {
    const results = join(folder, "results.json");
    const wanted = ["--json", "--outputFile", results, "--testPathPatterns", pattern];
    await runNode([...v8Flags(), JEST, ...wanted, ...flags], variables);
    return readResults(results, ROOT);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Plays tests again in Excels with other settings, and reports what ran in each.
 * @returns false if a test failed or a file did not run
 */
async function playAgain(files: readonly string[]): Promise<boolean> {
  const played = files.filter(isPlayedAgain);
  let succeeded = true;
  for (const { title, variables } of OTHER_EXCELS) {
    say("", `${title}: ${played.length} test files`);
    const ran = await runJest(PLAYED_AGAIN, { variables });
    const failed = ran.filter((one) => one.failed > 0).map(({ file }) => file);
    say("", `${title}:`, ...describeGroups(ran));
    say(...describeList(`${title}, these test files failed:`, failed), closingLine(ran));
    succeeded &&= failed.length === 0 && ran.length === played.length;
  }
  return succeeded;
}

async function run({ suite, called, without }: RunOptions): Promise<boolean> {
  const began = Date.now();
  const { run, otherSuite, omitted } = chooseTestFiles(listTestFiles(ROOT), suite, without);
  say(`Property tests draw from the seed ${propertySeed()}; ${SEED_VARIABLE} plays others.`);
  say(`${run.length} test files; beside them ${CHECKS[suite].join(", ")}`);
  const flags = suite === "short" ? WAITING_FIRST : [];
  const [ran, checks] = await Promise.all([
    runJest(patternOf(suite, without), { flags }),
    check(CHECKS[suite]),
  ]);

  say("", ...describeGroups(ran), "", ...describeSlowest(ran));
  const skipped = ran.flatMap((one) => one.skipped);
  say(...describeList("Tests that are marked to be skipped:", skipped));
  if (suite === "short")
    say(
      ...describeList("Not run by npm test, but by npm run test:all:", [
        ...LONG_CHECKS,
        ...otherSuite,
      ]),
    );
  say(...describeList(`Not run, without ${without.join(" and ")}:`, omitted));
  const failed = ran.filter((one) => one.failed > 0).map(({ file }) => file);
  say(...describeList("Test files that failed:", failed));
  say("", ...checks.lines, `${called} took ${((Date.now() - began) / 60_000).toFixed(1)} minutes.`);
  say(closingLine(ran));
  const elsewhere = suite === "short" || (await playAgain(listTestFiles(ROOT)));
  return (
    failed.length === 0 && checks.failed.length === 0 && ran.length === run.length && elsewhere
  );
}

async function main(): Promise<void> {
  const options = readRunOptions(process.argv.slice(2));
  if (options.kind !== "run") {
    say(options.message);
    if (options.kind === "refused") process.exitCode = 2;
    return;
  }
  process.chdir(ROOT);
  const without = prepare(options.without, options.suite !== "short", options.called);
  const succeeded = without !== undefined && (await run({ ...options, without }));
  if (!succeeded) process.exitCode = 1;
}

main().catch((error: unknown) => {
  say("", error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
