/** Converts between targets and their cells. */
import { levelCell } from "../read/cellValues";
import type { Places } from "../read/places";
import type { ValueCode } from "../../framework/framework";
import { levelLabel, parseLevelEntry } from "../../assessment/levelEntry";

/** The text for a target's cell. */
export function targetText(level: number | null, { framework }: Places): string {
  if (level === null) return "";
  const label = levelLabel(level, framework);
  if (label === undefined) throw new RangeError(`${level} is not a level of ${framework.title}.`);
  return label;
}

/**
 * The target in a cell; null for none and for a text that is not a level.
 * @param code whose target it is; undefined for a key area's
 */
export function targetIn(
  value: unknown,
  { framework }: Places,
  code: ValueCode | undefined,
): number | null {
  const entry = parseLevelEntry(levelCell(value), framework, false, code);
  return entry.kind === "level" ? entry.value : null;
}
