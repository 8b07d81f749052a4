/** What may be shown as the level of a group: a level looks certain only when it is. */
import type { Framework } from "../framework/framework";
import type { GroupScore, Headline, ShownLevel } from "./scores";

/** What to show as the level of a key area or theme. */
export function shownLevelOf(
  { assessed, total, weakest, provisional }: GroupScore,
  { levels }: Framework,
): ShownLevel {
  if (total === 0) return { kind: "notApplicable" };
  if (assessed === 0 || weakest === null) return { kind: "notAssessed" };
  const certain = !provisional || weakest === levels[0].value;
  return { kind: certain ? "certain" : "soFar", level: weakest };
}

/**
 * What to show as the level of the council. A few value codes say too little about it: there is no
 * level until half of those that apply are assessed.
 */
export function headlineOf(overall: GroupScore, framework: Framework): Headline {
  const { assessed, total } = overall;
  if (assessed > 0 && assessed * 2 < total) return { kind: "tooEarly" };
  return shownLevelOf(overall, framework);
}
