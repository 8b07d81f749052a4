/** What is carried forward from an earlier assessment, and not yet confirmed. */
import type { Assessment, LevelEntry, Response } from "../assessment";

/**
 * The entry to be reviewed: what was said last time, while no level is chosen now. With departments,
 * levels come from these, so nothing is to be reviewed.
 */
export function carriedEntry(
  response: Response | undefined,
  { departments }: Pick<Assessment, "departments">,
): LevelEntry | undefined {
  if (departments !== undefined || response?.entry.kind !== "notAssessed") return undefined;
  return response.lastTime;
}

/** True if any answer of the assessment was carried forward, confirmed or not. */
export function isCarriedForward({
  responses,
  carriedFrom,
}: Pick<Assessment, "responses" | "carriedFrom">): boolean {
  return (
    carriedFrom !== undefined ||
    [...responses.values()].some(({ lastTime }) => lastTime !== undefined)
  );
}

/** The ISO date of what was said last time; empty if nobody knows it. */
export function carriedDate(
  valueCodeId: string,
  { carriedFrom }: Pick<Assessment, "carriedFrom">,
): string {
  return carriedFrom?.dates?.get(valueCodeId) ?? carriedFrom?.date ?? "";
}

/** True if the level chosen now is that of last time. */
export function isConfirmedUnchanged({ entry, lastTime }: Response): boolean {
  return (
    lastTime !== undefined &&
    lastTime.kind === entry.kind &&
    (entry.kind !== "level" || (lastTime.kind === "level" && lastTime.value === entry.value))
  );
}
