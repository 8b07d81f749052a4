/**
 * Set-up of a worker that runs test files one after another: compiles each TypeScript file once. A
 * module that is loaded again runs the script that is compiled already, which takes a quarter off
 * the processor time of these tests.
 */
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";
import { transformSync } from "@swc/core";
import sourceMaps from "source-map-support";
import { register } from "tsx/esm/api";
import swcOptions from "./swcOptions.js";

// The runner imports a test file as an ES module, which tsx hands on to what follows.
register();

const compiled = new Map();

function compile(file) {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const { code, map } = transformSync(readFileSync(file, "utf8"), {
    ...swcOptions,
    filename: file,
    sourceMaps: true,
    swcrc: false,
  });
  const made = { script: new Script(Module.wrap(code), { filename: file }), map };
  compiled.set(file, made);
  return made;
}

/** As Node makes it for a module. */
function requireFor(module, file) {
  const { resolve, cache } = createRequire(file);
  return Object.assign((id) => module.require(id), { resolve, cache });
}

for (const ending of [".ts", ".tsx"]) {
  Module._extensions[ending] = (module, file) => {
    const { exports } = module;
    compile(file)
      .script.runInThisContext()
      .call(exports, exports, requireFor(module, file), module, file, dirname(file));
  };
}

// Node itself maps the lines only of modules that it compiles.
process.setSourceMapsEnabled(false);
sourceMaps.install({
  environment: "node",
  handleUncaughtExceptions: false,
  retrieveSourceMap: (file) => {
    const made = compiled.get(file);
    return made === undefined ? null : { url: file, map: made.map };
  },
});
