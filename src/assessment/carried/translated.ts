/** Levels of one scale on another. */
import type { Framework } from "../../framework/framework";
import type { Choosable } from "../../framework/offeredLevels";
import type { LevelEntry } from "../assessment";
import { entryLabel, parseLevelEntry } from "../levelEntry";

/**
 * The entry on the new scale; a level that is not on it in the same words, or cannot be chosen for
 * the value code, stays a text.
 */
export function translated(
  entry: LevelEntry,
  from: Framework,
  to: Framework,
  code: Choosable | undefined,
): LevelEntry {
  if (entry.kind !== "level") return entry;
  const label = entryLabel(entry, from);
  const found = parseLevelEntry(label, to, false, code);
  return found.kind === "level" && entryLabel(found, to) === label
    ? found
    : { kind: "notALevel", text: label };
}

/** The target on the new scale; undefined if there is none, or it is not on it in the same words. */
export function targetIn(
  value: number | undefined,
  from: Framework,
  to: Framework,
  code: Choosable | undefined,
): number | undefined {
  if (value === undefined) return undefined;
  const level = translated({ kind: "level", value }, from, to, code);
  return level.kind === "level" ? level.value : undefined;
}
