/** Where the departments differ, and how much of it is agreed. */
import { allValueCodes, type Framework } from "../../framework/framework";
import type { Departments } from "../assessment";
import { councilLevel, type CouncilLevel } from "./councilLevel";

export interface Difference {
  readonly valueCodeId: string;
  readonly council: CouncilLevel;
}

/**
 * Every value code with what the departments gave, largest spread first, then in framework order;
 * those without a level last.
 */
export function differences(departments: Departments, framework: Framework): readonly Difference[] {
  const height = ({ council }: Difference): number => council.spread ?? -1;
  return allValueCodes(framework)
    .map(({ id }) => ({ valueCodeId: id, council: councilLevel(id, departments, framework) }))
    .sort((one, other) => height(other) - height(one));
}

/** How many value codes have an agreed level; they add up to the framework's value codes. */
export interface AgreedCounts {
  /** At the weakest level that a department gave. */
  readonly atWeakest: number;
  /** At another level than the weakest, with a reason. */
  readonly overridden: number;
  readonly open: number;
}

export function agreedCounts(departments: Departments, framework: Framework): AgreedCounts {
  const levels = allValueCodes(framework).map(({ id }) => councilLevel(id, departments, framework));
  const agreed = levels.filter(({ basis }) => basis === "agreed");
  const atWeakest = agreed.filter(
    ({ entry, weakest }) => entry.kind === "level" && entry.value === weakest,
  ).length;
  return {
    atWeakest,
    overridden: agreed.length - atWeakest,
    open: levels.length - agreed.length,
  };
}
