/**
 * A real framework of 197 value codes with sentences for titles and a few words for statements, for tests:
 * CTI-CMM 1.3 (Apache License 2.0; notice and source are in the file).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Framework } from "../../../src/framework/framework";
import { readFramework } from "../../../src/framework/readFramework";

/** The framework. */
export function ctiCmm(): Framework {
  const name = "cti-cmm-1.3.json";
  const text = readFileSync(join(__dirname, name), "utf8");
  const { framework } = JSON.parse(text) as { readonly framework: unknown };
  const reading = readFramework(JSON.stringify(framework), name);
  if (reading.kind !== "framework") throw new Error(JSON.stringify(reading.problems));
  return reading.framework;
}
