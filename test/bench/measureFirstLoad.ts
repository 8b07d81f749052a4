/** The compressed size of the pane's scripts, as production serves them. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildPages } from "../build/buildPages";

/** A production build needs them; they are no part of the first load. */
const SETTINGS = {
  MATURITY_WORKBOOK_URL: "https://pane.example.org/",
  MATURITY_WORKBOOK_OPERATOR: "Fenbridge District Council",
  MATURITY_WORKBOOK_CONTACT: "help@example.org",
};

interface FirstLoad {
  /** Bytes loaded before the pane shows anything. */
  readonly start: number;
  /** Bytes loaded before a value code can be answered. */
  readonly answer: number;
}

/**
 * Builds the pages for production and measures their size.
 * @throws Error when they do not compile
 */
export async function measureFirstLoad(): Promise<FirstLoad> {
  const folder = mkdtempSync(join(tmpdir(), "weight-"));
  Object.assign(process.env, SETTINGS);
  try {
    const parts = await buildPages("production", folder);
    const scripts = (part: string): readonly string[] =>
      (parts.get(part) ?? []).filter((name) => name.endsWith(".js"));
    const weight = (names: readonly string[]): number =>
      [...new Set(names)].reduce(
        (sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
        0,
      );
    const first = scripts("taskpane");
    return { start: weight(first), answer: weight([...first, ...scripts("assessment")]) };
  } finally {
    for (const name of Object.keys(SETTINGS)) Reflect.deleteProperty(process.env, name);
    rmSync(folder, { recursive: true });
  }
}
