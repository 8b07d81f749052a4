/**
 * Two real versions of a framework, for tests: the Cyber Assessment Framework of the National Cyber
 * Security Centre (Open Government Licence v3.0; notice and source are in the files), and a map
 * between them that we wrote by hand, as its publisher gives none.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EarlierVersion, Framework } from "../../../src/framework/framework";
import { readFramework } from "../../../src/framework/readFramework";
import { readVersionMap } from "../../../src/framework/readVersionMap";

function textOf(name: string): string {
  return readFileSync(join(__dirname, name), "utf8");
}

function version(name: string): Framework {
  const { framework } = JSON.parse(textOf(name)) as { readonly framework: unknown };
  const reading = readFramework(JSON.stringify(framework), name);
  if (reading.kind !== "framework") throw new Error(JSON.stringify(reading.problems));
  return reading.framework;
}

/** Versions 3.2 and 4.0, without a map. */
export function cafVersions(): { readonly older: Framework; readonly newer: Framework } {
  return { older: version("caf-3.2.json"), newer: version("caf-4.0.json") };
}

/** Where the outcomes of version 3.2 belong in 4.0. */
export function cafPlaces(): EarlierVersion["places"] {
  const { older, newer } = cafVersions();
  const name = "from-3.2-to-4.0.json";
  const reading = readVersionMap(textOf(name), name, older, newer);
  if (reading.kind !== "map") throw new Error(JSON.stringify(reading.problems));
  return reading.map.places;
}
