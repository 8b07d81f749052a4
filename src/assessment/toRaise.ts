import type { AssessmentScores, KeyAreaScore, ValueCodeScore } from "./scores";
import type { Framework } from "../framework/framework";
import { topLevel } from "./topLevel";

/**
 * Which value codes to raise: those that limit a key area, or all below their target.
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
  const below = (keyArea: KeyAreaScore, { id, target }: ValueCodeScore, level: number): boolean =>
    source === "priorities"
      ? keyArea.limiting.includes(id) && level < top
      : target !== null && level < target;
  return themes
    .flatMap(({ keyAreas }) => keyAreas)
    .flatMap((keyArea) =>
      keyArea.valueCodes.flatMap((valueCode) => {
        const { id, level } = valueCode;
        return level !== null && below(keyArea, valueCode, level) ? [{ id, level }] : [];
      }),
    )
    .sort((one, other) => one.level - other.level)
    .map(({ id }) => id);
}
