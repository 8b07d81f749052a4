/** Keeps workbooks that were built, so that no other test, of any file, builds the same again. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { WorkbookState } from "../../workbench/excel/state";

/** Where the test files of one run find the folder; jest hands the environment on to them. */
export const BUILT_FOLDER = "MATURITY_WORKBOOK_BUILT";

/**
 * The workbook that was built from the same, else the one that is built now. Everybody gets
 * a copy. Where there is no folder, as in scripts, it is always built.
 */
export async function builtWorkbook(
  from: unknown,
  build: () => Promise<WorkbookState>,
): Promise<WorkbookState> {
  const folder = process.env[BUILT_FOLDER];
  if (folder === undefined) return build();
  const name = createHash("sha256").update(JSON.stringify(from)).digest("hex");
  const file = join(folder, name);
  if (!existsSync(file)) {
    const own = `${file}-${process.pid}`;
    writeFileSync(own, serialize(await build()));
    // Another worker may have been as quick: either file is as good.
    renameSync(own, file);
  }
  return deserialize(readFileSync(file)) as WorkbookState;
}
