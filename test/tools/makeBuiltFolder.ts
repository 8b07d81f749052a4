import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BUILT_FOLDER } from "./builtWorkbooks";

/** Makes the folder of built workbooks for one test run, during which the code does not change. */
export default function makeBuiltFolder(): void {
  process.env[BUILT_FOLDER] = mkdtempSync(join(tmpdir(), "built-"));
}
