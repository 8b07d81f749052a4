import { rmSync } from "node:fs";
import { BUILT_FOLDER } from "./builtWorkbooks";

/** Removes the folder of built workbooks. */
export default function removeBuiltFolder(): void {
  const folder = process.env[BUILT_FOLDER];
  if (folder !== undefined) rmSync(folder, { recursive: true });
}
