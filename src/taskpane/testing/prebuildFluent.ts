/**
 * Bundles Fluent into one file for the pane's tests in jsdom. Each test file loads Fluent again,
 * and one file loads in a tenth of the time of its thousands of modules.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { minifySync } from "@swc/core";
import webpack, { type Configuration } from "webpack";

const ROOT = join(__dirname, "../../..");

/** Where jest.config.js looks for it. */
const BUNDLE = join(ROOT, "node_modules/.cache/taskpane-tests/fluent.js");

/** React and Griffel stay external: the pane and its icons use the same ones. */
const SHARED = /^(react|react-dom|@griffel\/(react|core))(\/.*)?$/;

/**
 * Builds the file unless it exists and was made from the installed packages.
 * @throws Error when Fluent cannot be built
 */
export default async function prebuildFluent(): Promise<void> {
  const stamp = `// ${madeOf()}\n`;
  if (existsSync(BUNDLE) && readFileSync(BUNDLE, "utf8").startsWith(stamp)) return;
  mkdirSync(dirname(BUNDLE), { recursive: true });
  const folder = mkdtempSync(join(dirname(BUNDLE), "building-"));
  try {
    await build(folder);
    const used = minifySync(readFileSync(join(folder, "all.js"), "utf8"), {
      compress: { unused: true, dead_code: true, side_effects: true },
      mangle: false,
      ecma: 2022,
    });
    const finished = join(folder, "used.js");
    writeFileSync(finished, stamp + used.code);
    // Another jest may start at this moment: it finds the old file or the new one, never half of
    // it.
    renameSync(finished, BUNDLE);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Changes with every change of the installed packages and of this file. */
function madeOf(): string {
  const hash = createHash("sha256");
  for (const file of [join(ROOT, "node_modules/.package-lock.json"), __filename]) {
    hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

function build(folder: string): Promise<void> {
  const configuration: Configuration = {
    context: ROOT,
    mode: "none",
    target: "node",
    devtool: false,
    entry: "@fluentui/react-components",
    externals: [SHARED],
    externalsType: "commonjs",
    // NODE_ENV is still checked at run time, so that Fluent warns in tests as usual.
    optimization: { nodeEnv: false, concatenateModules: true, usedExports: true },
    output: { path: folder, filename: "all.js", library: { type: "commonjs2" } },
  };
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) {
        reject(
          new Error(`Fluent was not built for the pane's tests:\n${stats.toString("errors-only")}`),
        );
      } else resolve();
    });
  });
}
