/**
 * Set-up of a worker that runs test files one after another: gives tests and hooks a time limit,
 * which the runner does not do. One that waits longer fails, with its name, and the next one runs.
 */
import { createRequire } from "node:module";

const ownRequire = createRequire(import.meta.url);
const { testTimeout } = ownRequire("../../jest.config.js");
// The runner's own copy: it knows the tests that are defined.
const { addEventHandler } = createRequire(ownRequire.resolve("jest-light-runner"))("jest-circus");

// Tests may put other timers in their place.
const { setTimeout, clearTimeout } = globalThis;

/** Calls a test or hook, whether it returns a promise or calls back. */
async function call(fn) {
  if (fn.length === 0) return fn();
  return new Promise((resolve, reject) => {
    fn((error, result) => (error ? reject(error) : resolve(result)));
  });
}

/** The error of one that took too long, with the place where it was defined. */
function tookTooLong(what, milliseconds, { stack }) {
  const error = new Error(`${what} took longer than ${milliseconds / 1000} seconds.`);
  error.stack = `Error: ${error.message}\n${stack.slice(stack.indexOf("\n") + 1)}`;
  return error;
}

/** A test or hook that fails after its time. */
function limited({ fn, timeout = testTimeout, asyncError }, what) {
  return () =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(tookTooLong(what, timeout, asyncError)), timeout);
      call(fn)
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
}

// The runner's own handler comes first, so that what was defined is the last in its block.
addEventHandler(({ name }, { currentDescribeBlock: { tests, hooks } }) => {
  if (name === "add_test") {
    const added = tests.at(-1);
    if (added.fn !== undefined) added.fn = limited(added, "The test");
  } else if (name === "add_hook") {
    const added = hooks.at(-1);
    added.fn = limited(added, added.type);
  }
});
