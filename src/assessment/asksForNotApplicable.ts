import type { Framework } from "../framework/framework";
import { mayBeNotApplicable } from "../framework/offeredLevels";
import { valueCodeOf } from "../framework/valueCodeOf";
import type { Response } from "./assessment";

/**
 * True if a response says "not applicable", now or last time, of a value code for which the
 * framework does not allow it: then it has to be allowed for all.
 */
export function asksForNotApplicable(
  responses: ReadonlyMap<string, Pick<Response, "entry" | "lastTime">>,
  framework: Framework,
): boolean {
  return [...responses].some(([id, { entry, lastTime }]) => {
    const code = valueCodeOf(framework, id);
    const isAllowed = code !== undefined && mayBeNotApplicable(code, false);
    return !isAllowed && [entry, lastTime].some((one) => one?.kind === "notApplicable");
  });
}
