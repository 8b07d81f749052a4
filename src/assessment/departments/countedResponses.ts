import type { Framework } from "../../framework/framework";
import type { Response } from "../assessment";
import { parseLevelEntry } from "../levelEntry";

/**
 * A department's responses as they count for the council: "not applicable" is an answer even where
 * the department's own workbook does not offer it, since the council's does as soon as one says so.
 * What was said last time is none of its answers.
 */
export function countedResponses(
  responses: ReadonlyMap<string, Response>,
  framework: Framework,
): ReadonlyMap<string, Response> {
  return new Map(
    [...responses].map(([id, { lastTime: _, ...response }]): readonly [string, Response] => {
      const { entry } = response;
      if (entry.kind !== "notALevel") return [id, response];
      const counted = parseLevelEntry(entry.text, framework, true, undefined);
      return [id, counted.kind === "notApplicable" ? { ...response, entry: counted } : response];
    }),
  );
}
