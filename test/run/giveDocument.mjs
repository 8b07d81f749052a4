/**
 * Set-up of a worker that runs test files one after another in one Node process: gives it the
 * document of jsdom, which each test file finds empty.
 *
 * Modules stay loaded, since most of the pane's time is its libraries. So the pane may remember
 * nothing in a module.
 */
import Module, { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import globalJsdom from "global-jsdom";

const ownRequire = createRequire(import.meta.url);

globalJsdom("<!doctype html>", { url: "http://localhost/" });
const { window, document, localStorage, sessionStorage } = globalThis;

/** Node has these too, but jsdom accepts only its own. */
const BOTH_HAVE = [
  "AbortController",
  "AbortSignal",
  "Blob",
  "CustomEvent",
  "DOMException",
  "Event",
  "EventTarget",
  "File",
  "FormData",
  "Headers",
  "MessageEvent",
  "navigator",
];
for (const name of BOTH_HAVE) {
  const value = window[name];
  if (value !== undefined)
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
}

// jest-dom adds it to the global object, and user-event looks for it in the window.
ownRequire("css.escape");
window.CSS = globalThis.CSS;

// Both are for every test file, and Testing Library would say so in the first one only.
process.env.RTL_SKIP_AUTO_CLEANUP = "true";
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

/** Fluent as one file; see src/taskpane/testing/prebuildFluent.ts. */
const FLUENT = fileURLToPath(
  new URL("../../node_modules/.cache/taskpane-tests/fluent.js", import.meta.url),
);
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  return request === "@fluentui/react-components" ? FLUENT : resolve.call(this, request, ...rest);
};

/** Errors that no code handled: jsdom only prints them. */
const unhandled = watchErrors();

/**
 * Listens to errors of the window. React listens for a moment to those that an error boundary
 * catches, so they are not counted while somebody else listens.
 */
function watchErrors() {
  const found = [];
  let others = 0;
  window.addEventListener("error", ({ error }) => {
    if (others === 0) found.push(error);
  });
  const { addEventListener, removeEventListener } = window;
  window.addEventListener = function (type, ...rest) {
    if (type === "error") others += 1;
    return addEventListener.call(window, type, ...rest);
  };
  window.removeEventListener = function (type, ...rest) {
    if (type === "error") others -= 1;
    return removeEventListener.call(window, type, ...rest);
  };
  return found;
}

/** Hooks of every test file. */
function tidyUp() {
  const { cleanup } = ownRequire("@testing-library/react");
  globalThis.afterEach(() => {
    cleanup();
    const [error] = unhandled.splice(0);
    if (error !== undefined) throw error;
  });
  globalThis.afterAll(() => {
    document.head.replaceChildren();
    document.body.replaceChildren();
    localStorage.clear();
    sessionStorage.clear();
  });
}

for (const ending of [".ts", ".tsx"]) {
  const load = Module._extensions[ending];
  Module._extensions[ending] = (module, file) => {
    if (file.endsWith(`.test${ending}`)) tidyUp();
    load(module, file);
  };
}
