import { rmSync } from "node:fs";
import { BUILT_FOLDER } from "./builtWorkbooks";

/** Takes the folder of built workbooks away. */
export default function removeBuiltFolder(): void {
  const folder = process.env[BUILT_FOLDER];
  if (folder !== undefined) rmSync(folder, { recursive: true });
}
