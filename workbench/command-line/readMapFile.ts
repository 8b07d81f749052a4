import type { EarlierVersion, Framework } from "../../src/framework/framework";
import { readVersionMap } from "../../src/framework/readVersionMap";
import { problemLine } from "./problemLine";
import { readTextFile } from "./readTextFile";

export type MapFile =
  | { readonly kind: "map"; readonly places: EarlierVersion["places"] }
  /** `message` is one line. */
  | { readonly kind: "refused"; readonly message: string };

/** Reads where the answers of an earlier version belong. */
export async function readMapFile(
  path: string,
  earlier: Framework,
  newer: Framework,
): Promise<MapFile> {
  const file = await readTextFile(path);
  if (file.kind === "unreadable") return { kind: "refused", message: file.message };
  const reading = readVersionMap(file.text, path, earlier, newer);
  return reading.kind === "map"
    ? { kind: "map", places: reading.map.places }
    : { kind: "refused", message: problemLine(reading.problems) };
}
