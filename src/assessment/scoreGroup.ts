import type { Framework } from "../framework/framework";
import { levelLabel } from "./levelEntry";
import type { GroupScore, ValueCodeScore } from "./scores";

/**
 * The weakest-level score of value codes given in framework order: a key area, a theme or all of
 * them. Value codes without a level never count as the lowest; not applicable ones are left out.
 * Without value codes there is no weakest level, and the score is not provisional.
 */
export function scoreGroup(
  valueCodes: readonly ValueCodeScore[],
  framework: Framework,
): GroupScore {
  const levels = valueCodes.flatMap(({ level }) => (level === null ? [] : [level]));
  const notApplicable = valueCodes.filter(({ entry }) => entry.kind === "notApplicable").length;
  const total = valueCodes.length - notApplicable;
  const weakest = levels.length === 0 ? null : Math.min(...levels);
  return {
    weakest,
    label: weakest === null ? null : (levelLabel(weakest, framework) ?? null),
    assessed: levels.length,
    total,
    provisional:
      levels.length < total || valueCodes.some(({ council }) => council?.provisional === true),
    limiting: valueCodes
      .filter(({ level }) => level !== null && level === weakest)
      .map(({ id }) => id),
    distribution: framework.levels.map(
      ({ value }) => levels.filter((level) => level === value).length,
    ),
    notApplicable,
    notALevel: valueCodes.filter(({ entry }) => entry.kind === "notALevel").length,
  };
}
