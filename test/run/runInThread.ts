/** Runs test files as jest.config.js has most files run: one after another, in a shared thread. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const inRun = (name: string): string => join(__dirname, name);

interface Run {
  /** More set-up than that of every shared thread, from this folder. */
  readonly setUp?: string;
  /** How long a test file may take. */
  readonly minutes?: number;
}

/**
 * Runs test files with these texts and says how it ended.
 * @param texts by the file's name, such as "some.test.ts"
 */
export async function runInThread(
  texts: Readonly<Record<string, string>>,
  { setUp, minutes = 5 }: Run = {},
): Promise<{ readonly code: number | null; readonly said: string }> {
  const folder = mkdtempSync(join(tmpdir(), "thread-"));
  const tests = join(folder, "tests");
  mkdirSync(tests);
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(tests, name), text);
  const setUps = ["loadTypeScript.mjs", "limitTests.mjs", ...(setUp === undefined ? [] : [setUp])];
  const config = {
    rootDir: tests,
    testMatch: ["**/*.test.ts"],
    runner: join(ROOT, "node_modules/jest-light-runner/src/index.js"),
    setupFiles: setUps.map(inRun),
    setupFilesAfterEnv: [inRun("setTimersForward.mjs")],
    reporters: ["default", [inRun("endHangingRun.mjs"), { minutes }]],
    cacheDirectory: join(folder, "cache"),
  };
  const jest = join(ROOT, "node_modules/jest/bin/jest.js");
  const child = spawn(
    process.execPath,
    [jest, "--config", JSON.stringify(config), "--maxWorkers", "2"],
    { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, FORCE_COLOR: "0" } },
  );
  let said = "";
  const keep = (part: Buffer): void => void (said += part.toString());
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    });
    return { code, said };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
