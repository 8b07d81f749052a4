/** Keeps built workbooks, so that no other test, in any file, builds the same one again. */
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { WorkbookState } from "../../workbench/excel/state";

/**
 * Environment variable with the folder for one run; jest passes the environment to the test files.
 */
export const BUILT_FOLDER = "MATURITY_WORKBOOK_BUILT";

/** A map says what is in it. */
function listed(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}

/**
 * The workbook built earlier from the same input, otherwise a new one. Every caller gets a copy.
 * Without a folder, as in scripts, it is always built.
 */
export async function builtWorkbook(
  from: unknown,
  build: () => Promise<WorkbookState>,
): Promise<WorkbookState> {
  const folder = process.env[BUILT_FOLDER];
  if (folder === undefined) return build();
  const name = createHash("sha256").update(JSON.stringify(from, listed)).digest("hex");
  const file = join(folder, name);
  if (!existsSync(file)) {
    const own = `${file}-${randomUUID()}`;
    writeFileSync(own, serialize(await build()));
    // Another worker may have written it at the same time: either file will do.
    renameSync(own, file);
  }
  return deserialize(readFileSync(file)) as WorkbookState;
}
