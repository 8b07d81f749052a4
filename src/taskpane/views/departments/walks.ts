/** The lists of value codes that Agree goes through. */
import type { Departments } from "../../../assessment/assessment";
import { agreementState, changedSinceAgreed } from "../../../assessment/departments/agreementState";
import { differences } from "../../../assessment/departments/differences";
import type { Framework } from "../../../framework/framework";

export const WALKS = ["open", "apart", "notAgreed", "changed", "notRecorded"] as const;
export type Walk = (typeof WALKS)[number];

/**
 * The value codes of each list, largest spread first; those with a change since they were agreed
 * come first of all.
 */
export function walksOf(
  departments: Departments,
  framework: Framework,
): Readonly<Record<Walk, readonly string[]>> {
  const all = differences(departments, framework);
  const changed = changedSinceAgreed(departments, framework).map(({ valueCodeId }) => valueCodeId);
  const notAgreed = all.filter(({ council }) => council.basis !== "agreed");
  const ids = (some: typeof all): readonly string[] => some.map(({ valueCodeId }) => valueCodeId);
  const differing = notAgreed.filter(({ council }) => (council.spread ?? 0) > 0);
  const notRecorded = all.filter(
    ({ valueCodeId }) => agreementState(valueCodeId, departments, framework).kind === "notRecorded",
  );
  return {
    open: [...changed, ...ids(differing)],
    apart: ids(differing.filter(({ council }) => (council.spread ?? 0) > 1)),
    notAgreed: ids(notAgreed),
    changed,
    notRecorded: ids(notRecorded),
  };
}
