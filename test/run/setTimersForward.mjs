/**
 * Set-up of a worker that runs test files one after another: timers that a test can set forward.
 * The runner has some, which lack members that our tests use.
 */
import Module, { createRequire } from "node:module";

const ownRequire = createRequire(import.meta.url);
// The runner brings the package.
const { ModernFakeTimers } = createRequire(ownRequire.resolve("jest-light-runner"))(
  "@jest/fake-timers",
);

/** The thread shares these with Node and the runner, which would wait for ever. */
const REAL = ["nextTick", "setImmediate", "clearImmediate", "queueMicrotask"];

const timers = new ModernFakeTimers({ global: globalThis, config: { fakeTimers: {} } });

Object.assign(globalThis.jest, {
  useFakeTimers: () => timers.useFakeTimers({ doNotFake: REAL }),
  useRealTimers: () => timers.useRealTimers(),
  setSystemTime: (time) => timers.setSystemTime(time),
  advanceTimersByTime: (milliseconds) => timers.advanceTimersByTime(milliseconds),
  advanceTimersByTimeAsync: (milliseconds) => timers.advanceTimersByTimeAsync(milliseconds),
  runAllTimers: () => timers.runAllTimers(),
  getTimerCount: () => timers.getTimerCount(),
});

// A test file begins with real timers, whatever the one before it left.
for (const ending of [".ts", ".tsx"]) {
  const load = Module._extensions[ending];
  Module._extensions[ending] = (module, file) => {
    if (file.endsWith(`.test${ending}`)) timers.useRealTimers();
    load(module, file);
  };
}
