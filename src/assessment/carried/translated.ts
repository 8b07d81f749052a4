/** Levels of one scale on another. */
import type { Framework } from "../../framework/framework";
import type { LevelEntry } from "../assessment";
import { entryLabel, parseLevelEntry } from "../levelEntry";

/** The entry on the new scale; a level that is not on it in the same words stays a text. */
export function translated(entry: LevelEntry, from: Framework, to: Framework): LevelEntry {
  if (entry.kind !== "level") return entry;
  const label = entryLabel(entry, from);
  const found = parseLevelEntry(label, to, false);
  return found.kind === "level" && entryLabel(found, to) === label
    ? found
    : { kind: "notALevel", text: label };
}

/** The target on the new scale; undefined if there is none, or it is not on it in the same words. */
export function targetIn(
  value: number | undefined,
  from: Framework,
  to: Framework,
): number | undefined {
  if (value === undefined) return undefined;
  const level = translated({ kind: "level", value }, from, to);
  return level.kind === "level" ? level.value : undefined;
}
