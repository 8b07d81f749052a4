import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const TIME_LIMIT_MILLISECONDS = 240_000;
const LARGEST_OUTPUT = 100_000_000;

/** Whether something failed because a file or program does not exist. */
export function isMissing(problem: unknown): boolean {
  // Not instanceof: in tests, Node's own errors come from outside the test's realm.
  return (
    typeof problem === "object" &&
    problem !== null &&
    "code" in problem &&
    problem.code === "ENOENT"
  );
}

/**
 * Runs a program until it ends and returns its output.
 * @param belongsTo what to install if the program is missing
 * @throws Error when it is missing, fails or takes more than four minutes
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  belongsTo: string,
): Promise<{ readonly output: Buffer; readonly complaints: string }> {
  try {
    const { stdout, stderr } = await run(program, [...args], {
      timeout: TIME_LIMIT_MILLISECONDS,
      encoding: "buffer",
      maxBuffer: LARGEST_OUTPUT,
    });
    return { output: stdout, complaints: stderr.toString() };
  } catch (problem) {
    if (!isMissing(problem)) throw problem;
    throw new Error(`"${program}" was not found: install ${belongsTo}.`);
  }
}

/** Calls work with a new folder and removes the folder afterwards. */
export async function inNewFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "maturity-office-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
