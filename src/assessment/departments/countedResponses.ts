import type { Framework } from "../../framework/framework";
import { isOffered } from "../../framework/offeredLevels";
import { valueCodeOf } from "../../framework/valueCodeOf";
import type { LevelEntry, Response } from "../assessment";
import { entryLabel, parseLevelEntry } from "../levelEntry";

/**
 * A department's responses as they count for the council: "not applicable" is an answer even where
 * the department's own workbook does not offer it, since the council's does as soon as one says so.
 * A level that only the department's copy of the framework offers for the value code is not a level.
 * What was said last time is none of its answers.
 */
export function countedResponses(
  responses: ReadonlyMap<string, Response>,
  framework: Framework,
): ReadonlyMap<string, Response> {
  return new Map(
    [...responses].map(([id, { lastTime: _, ...response }]): readonly [string, Response] => {
      return [id, { ...response, entry: countedEntry(response.entry, id, framework) }];
    }),
  );
}

function countedEntry(entry: LevelEntry, id: string, framework: Framework): LevelEntry {
  if (entry.kind === "level") {
    const code = valueCodeOf(framework, id);
    return code === undefined || isOffered(entry.value, framework, code)
      ? entry
      : { kind: "notALevel", text: entryLabel(entry, framework) };
  }
  if (entry.kind !== "notALevel") return entry;
  const counted = parseLevelEntry(entry.text, framework, true, undefined);
  return counted.kind === "notApplicable" ? counted : entry;
}
