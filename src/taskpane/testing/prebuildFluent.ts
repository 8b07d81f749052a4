/**
 * Bundles Fluent into one file for the pane's tests in jsdom. Each worker, and each test file that
 * sets timers forward, loads Fluent again, and one file loads in a tenth of the time of its
 * thousands of modules.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";

const ROOT = join(__dirname, "../../..");

/** Where jest.config.js and test/run/giveDocument.mjs look for it. */
const BUNDLE = join(ROOT, "node_modules/.cache/taskpane-tests/fluent.js");

/** React and Griffel are left out: the pane and its icons use the same ones. */
const SHARED = ["react", "react-dom", "@griffel/react", "@griffel/core"];

/**
 * Builds the file unless it exists and was made from the installed packages.
 * @throws Error when Fluent cannot be built
 */
export default function prebuildFluent(): void {
  const stamp = `// ${madeOf()}\n`;
  if (existsSync(BUNDLE) && readFileSync(BUNDLE, "utf8").startsWith(stamp)) return;
  mkdirSync(dirname(BUNDLE), { recursive: true });
  const folder = mkdtempSync(join(dirname(BUNDLE), "building-"));
  try {
    const finished = join(folder, "fluent.js");
    // NODE_ENV is still checked at run time, so that Fluent warns in tests as usual.
    buildSync({
      stdin: { contents: 'export * from "@fluentui/react-components";', resolveDir: ROOT },
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "es2022",
      mainFields: ["module", "main"],
      external: SHARED.flatMap((name) => [name, `${name}/*`]),
      banner: { js: stamp },
      outfile: finished,
      logLevel: "error",
    });
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
