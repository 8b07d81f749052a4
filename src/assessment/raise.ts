import type { Framework } from "../framework/framework";
import { nextOffered } from "../framework/offeredLevels";
import { valueCodeOf } from "../framework/valueCodeOf";
import { topLevel } from "./topLevel";
import type { GroupScore, ValueCodeScore } from "./scores";

/** What it takes to raise a group's weakest level. */
export type Raise =
  | { readonly kind: "nothingAssessed" }
  /** Every assessed value code is at the top of the scale. */
  | { readonly kind: "atTopLevel"; readonly level: number }
  /** Some of the limiting value codes have no higher level, so the group cannot rise. */
  | {
      readonly kind: "noHigherLevel";
      readonly level: number;
      /** Their ids, in framework order. */
      readonly valueCodes: readonly string[];
    }
  | {
      readonly kind: "raise";
      /** Ids of the value codes to raise, in framework order: the limiting ones. */
      readonly valueCodes: readonly string[];
      readonly from: number;
      /**
       * The group's weakest level once each of them reaches its next level: the next one of the scale,
       * unless that cannot be chosen for any of them.
       */
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
  const top = topLevel(framework).value;
  if (from === top) return { kind: "atTopLevel", level: from };
  const raised = new Map(group.limiting.map((id) => [id, nextLevel(id, from, framework)]));
  const stuck = group.limiting.filter((id) => raised.get(id) === undefined);
  if (stuck.length > 0) return { kind: "noHigherLevel", level: from, valueCodes: stuck };
  const then = valueCodes.flatMap(({ id, level }) => {
    const after = raised.get(id) ?? level;
    return after === null ? [] : [{ id, level: after }];
  });
  const to = Math.min(...then.map(({ level }) => level));
  return {
    kind: "raise",
    valueCodes: group.limiting,
    from,
    to,
    provisional: group.provisional,
    limitingThen: to === top ? [] : then.filter(({ level }) => level === to).map(({ id }) => id),
  };
}

/** The next level that can be chosen for a value code. */
function nextLevel(id: string, from: number, framework: Framework): number | undefined {
  const code = valueCodeOf(framework, id);
  return code && nextOffered(from, framework, code)?.value;
}
