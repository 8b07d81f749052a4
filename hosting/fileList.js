/**
 * Adds files.json to a build: every file that has to be served, with its SHA-256. `npm run
 * check:served` compares what a web server sends with it, scripts that are loaded later included.
 */
const { createHash } = require("node:crypto");
const { Compilation, sources } = require("webpack");

const LIST = "files.json";

/** @param notServed names of files that hosts read and need not send to anybody */
function fileList(notServed) {
  return (compiler) => {
    compiler.hooks.thisCompilation.tap(LIST, (compilation) => {
      // The last stage: names and contents change no more.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: LIST, stage }, (assets) => {
        const served = Object.keys(assets)
          .filter((name) => !notServed.includes(name))
          .sort()
          .map((name) => [name, sha256(assets[name].buffer())]);
        const text = `${JSON.stringify(Object.fromEntries(served), null, 1)}\n`;
        compilation.emitAsset(LIST, new sources.RawSource(text));
      });
    });
  };
}

function sha256(content) {
  return createHash("sha256").update(content).digest("hex");
}

module.exports = { fileList };
