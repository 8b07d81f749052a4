/** A test that hangs fails with its name, and cannot hold up a run. */
import { runInThread } from "./runInThread";

const run = (text: string, minutes: number) => runInThread({ "some.test.ts": text }, { minutes });

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

test("a file that leaves its timers standing still does not stop the next ones", async () => {
  const leaving = `
    test("has real timers", (done) => { setTimeout(done, 1); }, 300);
    test("sets others forward", async () => {
      const told = jest.fn();
      jest.useFakeTimers();
      setTimeout(told, 60_000);
      await jest.advanceTimersByTimeAsync(60_000);
      expect(told).toHaveBeenCalledTimes(1);
    });`;
  const names = ["a", "b", "c", "d"].map((name) => `${name}.test.ts`);
  const { code, said } = await runInThread(
    Object.fromEntries(names.map((name) => [name, leaving])),
  );
  expect(said).toMatch(/Tests: +8 passed/);
  expect(code).toBe(0);
});

test("a test file that never ends is named, and ends the run", async () => {
  const { code, said } = await run(`test("goes round", () => { for (;;); });`, 0.02);
  expect(said).toMatch(/The run was ended. After 0.02 minutes .*:\n.*some\.test\.ts/);
  expect(code).toBe(1);
});
