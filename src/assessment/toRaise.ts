import type { AssessmentScores, KeyAreaScore } from "./scores";
import type { Framework } from "../framework/framework";
import { topLevel } from "./topLevel";

/**
 * Which value codes to raise: those that limit a key area, or all below their key area's target.
 */
export type RaiseSource = "priorities" | "targets";

/**
 * Ids of the value codes to raise, lowest level first, then in framework order. Leaves out value
 * codes without a level.
 */
export function toRaise(
  { themes }: AssessmentScores,
  framework: Framework,
  source: RaiseSource,
): readonly string[] {
  const top = topLevel(framework).value;
  const below = (keyArea: KeyAreaScore, id: string, level: number): boolean =>
    source === "priorities"
      ? keyArea.limiting.includes(id) && level < top
      : keyArea.target !== null && level < keyArea.target;
  return themes
    .flatMap(({ keyAreas }) => keyAreas)
    .flatMap((keyArea) =>
      keyArea.valueCodes.flatMap(({ id, level }) =>
        level !== null && below(keyArea, id, level) ? [{ id, level }] : [],
      ),
    )
    .sort((one, other) => one.level - other.level)
    .map(({ id }) => id);
}
