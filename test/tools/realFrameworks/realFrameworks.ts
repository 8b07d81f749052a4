/**
 * Frameworks that others wrote, for tests: their notices, licences and sources are in the files.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Framework } from "../../../src/framework/framework";
import { readFramework } from "../../../src/framework/readFramework";
import { cafVersions } from "../caf/cafVersions";

export type RealFramework = "caf-4.0" | "w3c" | "cti-cmm";

/**
 * The framework as its publisher has it.
 * @throws Error if it cannot be read
 */
export function realFramework(name: RealFramework): Framework {
  const text = readFileSync(join(__dirname, `${name}.json`), "utf8");
  const { framework } = JSON.parse(text) as { readonly framework: unknown };
  const reading = readFramework(JSON.stringify(framework), name);
  if (reading.kind !== "framework") throw new Error(JSON.stringify(reading.problems));
  return reading.framework;
}

/** All of them, and both versions of the Cyber Assessment Framework in which every level has a statement. */
export function allRealFrameworks(): readonly {
  readonly name: string;
  readonly framework: Framework;
}[] {
  const { older, newer } = cafVersions();
  return [
    ...(["caf-4.0", "w3c", "cti-cmm"] as const).map((name) => ({
      name,
      framework: realFramework(name),
    })),
    { name: "caf-3.2, no level left out", framework: older },
    { name: "caf-4.0, no level left out", framework: newer },
  ];
}
