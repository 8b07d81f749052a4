import type { ResponseFields } from "../../workbook/record/RecordOutcome";
import { joined, withoutEffectless } from "./Change";
import { withoutConflict } from "./conflicts";
import { changeOf, standingOf, withPending, type Ledger } from "./Ledger";
import { namesOf, pick } from "./responseFields";

/**
 * The ledger after a person has changed some of a value code's fields.
 * @param due false while they may continue typing
 */
export function takeChange(
  ledger: Ledger,
  valueCodeId: string,
  fields: ResponseFields,
  due: boolean,
): Ledger {
  const names = namesOf(fields);
  const before = changeOf(ledger.pending, valueCodeId) ?? changeOf(ledger.held, valueCodeId);
  const standing = standingOf(ledger, valueCodeId);
  const expected = pick(standing, names);
  const fresh = { valueCodeId, fields, expected, tried: [], due };
  const chosenAnew: Ledger = {
    ...withoutConflict(ledger, valueCodeId, names),
    held: ledger.held.filter((change) => change.valueCodeId !== valueCodeId),
    kept: new Set([...ledger.kept].filter((id) => id !== valueCodeId)),
  };
  const change = before === undefined ? fresh : joined(before, fresh);
  return withPending(chosenAnew, withoutEffectless(change, standing));
}
