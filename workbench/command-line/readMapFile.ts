import type { EarlierAssessment } from "../../src/assessment/assessment";
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

export type MappedRounds<Round> =
  | { readonly kind: "mapped"; readonly earlier: readonly Round[] }
  /** `message` is one line. */
  | { readonly kind: "refused"; readonly message: string };

/**
 * Gives each earlier assessment the map of its version, of which each file has one. A map that none
 * of them needs is refused, with what is wrong with it for the first.
 */
export async function placesByVersion<
  Round extends Pick<EarlierAssessment, "framework" | "places">,
>(
  paths: readonly string[],
  earlier: readonly Round[],
  newer: Framework,
): Promise<MappedRounds<Round>> {
  let mapped = earlier;
  for (const path of paths) {
    let refusal: string | undefined;
    let isUsed = false;
    const next: Round[] = [];
    for (const one of mapped) {
      const read = await readMapFile(path, one.framework, newer);
      if (read.kind === "map") {
        isUsed = true;
        next.push({ ...one, places: read.places });
      } else {
        refusal ??= read.message;
        next.push(one);
      }
    }
    if (!isUsed) return { kind: "refused", message: refusal ?? `${path}: No workbook needs it.` };
    mapped = next;
  }
  return { kind: "mapped", earlier: mapped };
}
