/**
 * Set-up of a worker that runs test files one after another: gives each test file modules of its
 * own where they remember something.
 */
import Module, { createRequire } from "node:module";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const loaded = createRequire(import.meta.url).cache;

/**
 * What the pane knows of its workbook is kept in modules of src/workbook, since a pane has one
 * workbook as long as it lives. A new test file is a new pane: these modules and all that import
 * them are loaded again.
 */
const REMEMBERING = [
  "src/workbook",
  "src/report",
  "src/taskpane",
  "workbench/command-line",
  "test",
].map((folder) => join(ROOT, folder, sep));

const load = Module._extensions[".ts"];
Module._extensions[".ts"] = (module, file) => {
  if (file.endsWith(".test.ts")) {
    for (const one of Object.keys(loaded)) {
      const remembers = REMEMBERING.some((folder) => one.startsWith(folder));
      if (one !== file && remembers) delete loaded[one];
    }
  }
  load(module, file);
};
