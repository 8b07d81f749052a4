/** A test that hangs fails with its name, and cannot hold up a run. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const inRun = (name: string): string => join(__dirname, name);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hanging-"));
  mkdirSync(join(folder, "tests"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a test file with this text as jest.config.js has most files run: in a shared thread. */
async function run(text: string, minutes: number): Promise<{ code: number | null; said: string }> {
  writeFileSync(join(folder, "tests", "some.test.ts"), text);
  const config = {
    rootDir: join(folder, "tests"),
    testMatch: ["**/*.test.ts"],
    runner: join(ROOT, "node_modules/jest-light-runner/src/index.js"),
    setupFiles: [inRun("loadTypeScript.mjs"), inRun("limitTests.mjs")],
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
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, said }));
  });
}

test("a test that waits for ever fails with its name, and those after it run", async () => {
  const { code, said } = await run(
    `const forEver = () => new Promise<void>(() => undefined);
     test("never answered", forEver, 300);
     test("never called back", (done) => void done.name, 300);
     test("under another clock", () => { jest.useFakeTimers(); return forEver(); }, 300);
     test("answered", () => Promise.resolve(jest.useRealTimers()), 300);
     test("called back", (done) => { setTimeout(done, 1); });
     describe("after a set-up", () => {
       beforeEach(forEver, 300);
       test("set up", () => undefined);
     });`,
    5,
  );
  expect(said).toMatch(
    /never answered\s+Error: The test took longer than 0.3 seconds.\s+at .*some/,
  );
  expect(said).toMatch(/never called back\s+Error: The test took longer/);
  expect(said).toMatch(/under another clock\s+Error: The test took longer/);
  expect(said).toMatch(/\(beforeEach\)\s+Error: beforeEach took longer than 0.3 seconds/);
  expect(said).toMatch(/Tests: +4 failed, 3 passed/);
  expect(code).toBe(1);
});

test("a test file that never ends is named, and ends the run", async () => {
  const { code, said } = await run(`test("goes round", () => { for (;;); });`, 0.02);
  expect(said).toMatch(/The run was ended. After 0.02 minutes .*:\n.*some\.test\.ts/);
  expect(code).toBe(1);
});
