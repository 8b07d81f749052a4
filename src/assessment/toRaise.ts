import type { AssessmentScores, KeyAreaScore, ValueCodeScore } from "./scores";
import type { Framework } from "../framework/framework";
import { nextOffered } from "../framework/offeredLevels";
import { valueCodeOf } from "../framework/valueCodeOf";

/**
 * Which value codes to raise: those that limit a key area, or all below their target.
 */
export type RaiseSource = "priorities" | "targets";

/**
 * Ids of the value codes to raise, lowest level first, then in framework order. Leaves out value
 * codes without a level, and those for which no higher level can be chosen.
 */
export function toRaise(
  { themes }: AssessmentScores,
  framework: Framework,
  source: RaiseSource,
): readonly string[] {
  const canRise = (id: string, level: number): boolean => {
    const code = valueCodeOf(framework, id);
    return code !== undefined && nextOffered(level, framework, code) !== undefined;
  };
  const below = (keyArea: KeyAreaScore, { id, target }: ValueCodeScore, level: number): boolean =>
    source === "priorities"
      ? keyArea.limiting.includes(id) && canRise(id, level)
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
