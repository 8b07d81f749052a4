const { availableParallelism } = require("node:os");
const swcOptions = require("./test/run/swcOptions.js");

const shared = {
  testEnvironment: "node",
  testMatch: ["**/*.test.ts"],
  // These packages have ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!hyparquet)"],
  transform: {
    "\\.[jt]sx?$": ["@swc/jest", swcOptions],
  },
};

/** In every project that has property tests. */
const SEED_PROPERTIES = "<rootDir>/test/run/seedProperties.ts";

/** Tests in jsdom: *.test.tsx of the pane, *.dom.test.ts of functions that need a document. */
const inDocument = {
  ...shared,
  roots: ["<rootDir>/src", "<rootDir>/workbench"],
  testMatch: ["**/*.test.tsx", "**/*.dom.test.ts"],
  globalSetup: "<rootDir>/src/taskpane/testing/prebuildFluent.ts",
  setupFilesAfterEnv: ["<rootDir>/src/taskpane/testing/withoutStyleSheets.ts"],
};

/** A worker runs one test file after another, so that it loads libraries only once. */
const together = {
  runner: "jest-light-runner",
  setupFiles: ["<rootDir>/test/run/loadTypeScript.mjs", "<rootDir>/test/run/limitTests.mjs"],
  setupFilesAfterEnv: ["<rootDir>/test/run/setTimersForward.mjs"],
};

/** Tests of everything but the pane's views. */
const everywhere = {
  ...shared,
  roots: ["<rootDir>/src", "<rootDir>/workbench", "<rootDir>/test"],
  globalSetup: "<rootDir>/test/tools/makeBuiltFolder.ts",
  globalTeardown: "<rootDir>/test/tools/removeBuiltFolder.ts",
};

/** Those with a server or a built pane, below. */
const elsewhere = ["/node_modules/", "<rootDir>/test/workbench/", "<rootDir>/test/pane/"];

/** Tests that take minutes or drive a browser, so that one may have to be ended. */
const SEPARATELY = "\\.(long|browser)\\.";
const IN_DOCUMENT = "\\.dom\\.test";

/** @type {import("jest").Config} */
module.exports = {
  // Office.js tests build complete workbooks and call LibreOffice.
  testTimeout: 120000,
  // By default one processor of a small machine would be idle. With one worker, the light runner
  // would run tests with and without a document in the same global object.
  maxWorkers: Math.max(availableParallelism(), 2),
  // Leftovers of test files slow a worker down over time, so it is replaced.
  workerIdleMemoryLimit: "1GB",
  reporters: ["default", "<rootDir>/test/run/endHangingRun.mjs"],
  projects: [
    {
      // The pane, and functions that need a document.
      ...inDocument,
      ...together,
      setupFiles: [...together.setupFiles, "<rootDir>/test/run/giveDocument.mjs", SEED_PROPERTIES],
      setupFilesAfterEnv: [...inDocument.setupFilesAfterEnv, ...together.setupFilesAfterEnv],
    },
    {
      // Most tests.
      ...everywhere,
      ...together,
      setupFiles: [...together.setupFiles, "<rootDir>/test/run/freshModules.mjs", SEED_PROPERTIES],
      testPathIgnorePatterns: [...elsewhere, SEPARATELY, IN_DOCUMENT],
    },
    {
      // Tests that one may have to end.
      ...everywhere,
      setupFiles: [SEED_PROPERTIES],
      testMatch: ["**/*.{long,browser}.test.ts"],
      testPathIgnorePatterns: [...elsewhere, IN_DOCUMENT],
    },
    {
      // The pane in a browser: built once for all of these files, and only if one of them runs.
      ...shared,
      roots: ["<rootDir>/test/pane"],
      globalSetup: "<rootDir>/test/pane/buildHarness.ts",
      globalTeardown: "<rootDir>/test/pane/removeHarness.ts",
    },
    {
      // The page in a browser: one server for all of these files, started only if one of them runs.
      ...shared,
      roots: ["<rootDir>/test/workbench"],
      globalSetup: "<rootDir>/test/workbench/startServer.ts",
      globalTeardown: "<rootDir>/test/workbench/stopServer.ts",
    },
  ],
};
