import { rmSync } from "node:fs";
import { HARNESS_FOLDER } from "./buildHarness";

export default function removeHarness(): void {
  const folder = process.env[HARNESS_FOLDER];
  if (folder !== undefined) rmSync(folder, { recursive: true });
}
