import type { Framework } from "../framework/framework";
import type { GroupScore, ValueCodeScore } from "./scores";

/** What it takes to raise a group's weakest level. */
export type Raise =
  | { readonly kind: "nothingAssessed" }
  /** Every assessed value code is at the top of the scale. */
  | { readonly kind: "atTopLevel"; readonly level: number }
  | {
      readonly kind: "raise";
      /** Ids of the value codes to raise, in framework order: the limiting ones. */
      readonly valueCodes: readonly string[];
      readonly from: number;
      /** The next level of the scale: the group's weakest level once all of them reach it. */
      readonly to: number;
      /**
       * True while some value codes are not assessed, as one of them may keep the group below `to`.
       */
      readonly provisional: boolean;
      /**
       * Ids of the value codes that would limit the group then, in framework order; empty at the
       * top level.
       */
      readonly limitingThen: readonly string[];
    };

/**
 * What it takes to raise a group by one level. `valueCodes` are those that `group` was scored from.
 */
export function raiseOf(
  group: GroupScore,
  valueCodes: readonly ValueCodeScore[],
  framework: Framework,
): Raise {
  const from = group.weakest;
  if (from === null) {
    return { kind: "nothingAssessed" };
  }
  const above = framework.levels.filter(({ value }) => value > from);
  if (above.length === 0) {
    return { kind: "atTopLevel", level: from };
  }
  const to = above[0].value;
  return {
    kind: "raise",
    valueCodes: group.limiting,
    from,
    to,
    provisional: group.provisional,
    limitingThen:
      above.length === 1
        ? []
        : valueCodes.filter(({ level }) => level === from || level === to).map(({ id }) => id),
  };
}
