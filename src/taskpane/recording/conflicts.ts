/** Conflicts in the ledger: changes that somebody else's preceded. */
import type { ResponseField } from "../../workbook/record/RecordOutcome";
import { withPendingAgain, type Ledger, type TimedConflict } from "./Ledger";
import { fieldsOf, namesOf, pick, sameIn, without } from "./responseFields";

/** Adds a conflict, joined with an existing one of the same value code. */
export function withConflict(ledger: Ledger, conflict: TimedConflict): Ledger {
  const before = ledger.conflicts.find(({ valueCodeId }) => valueCodeId === conflict.valueCodeId);
  const whole = {
    ...conflict,
    mine: { ...before?.mine, ...conflict.mine },
    theirs: { ...before?.theirs, ...conflict.theirs },
  };
  return { ...ledger, conflicts: [...ledger.conflicts.filter((one) => one !== before), whole] };
}

/** Removes these fields from the conflict of a value code, because the person has chosen again. */
export function withoutConflict(
  ledger: Ledger,
  valueCodeId: string,
  fields: readonly ResponseField[],
): Ledger {
  const conflicts = ledger.conflicts.flatMap((one) =>
    one.valueCodeId === valueCodeId ? less(one, fields) : [one],
  );
  return { ...ledger, conflicts };
}

/**
 * Updates conflicts older than the reading with what it found; removes those where both now agree.
 */
export function withConflictsSeenAgain(ledger: Ledger, startedAt: number): Ledger {
  const conflicts = ledger.conflicts.flatMap((conflict) => {
    if (conflict.at >= startedAt) return [conflict];
    const found = fieldsOf(ledger.responses.get(conflict.valueCodeId));
    const theirs = pick(found, namesOf(conflict.theirs));
    const agreed = namesOf(conflict.mine).filter((name) => sameIn(name, conflict.mine, theirs));
    return less({ ...conflict, theirs }, agreed);
  });
  return { ...ledger, conflicts };
}

/** Writes the person's own contents over the other's. */
export function withMineKept(ledger: Ledger, valueCodeId: string): Ledger {
  const conflict = ledger.conflicts.find((one) => one.valueCodeId === valueCodeId);
  if (conflict === undefined) return ledger;
  const { mine, theirs } = conflict;
  const change = { valueCodeId, fields: mine, expected: theirs, tried: [], due: true };
  return withPendingAgain(withTheirsKept(ledger, valueCodeId), change);
}

/** Keeps the other's contents. */
export function withTheirsKept(ledger: Ledger, valueCodeId: string): Ledger {
  const conflicts = ledger.conflicts.filter((one) => one.valueCodeId !== valueCodeId);
  return { ...ledger, conflicts };
}

function less(conflict: TimedConflict, names: readonly ResponseField[]): readonly TimedConflict[] {
  const mine = without(conflict.mine, names);
  const theirs = without(conflict.theirs, names);
  return namesOf(mine).length === 0 ? [] : [{ ...conflict, mine, theirs }];
}
