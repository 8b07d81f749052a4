import { parseLevelEntry } from "../../../assessment/levelEntry";
import type { LevelEntry } from "../../../assessment/assessment";
import type { Framework } from "../../../framework/framework";

/** Represents unreliable contents, so that they never count as empty. */
export const CANNOT_BE_READ = "(cannot be read)";

/**
 * The entry of a level cell that is not read. A text that could be a level is left out: written to
 * another workbook, it would count.
 */
export function refusedEntry(text: string, framework: Framework): LevelEntry {
  const { kind } = parseLevelEntry(text, framework, true, undefined);
  return { kind: "notALevel", text: kind === "notALevel" ? text : CANNOT_BE_READ };
}
