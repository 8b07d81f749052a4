/** What a pane knows about the answers it has or has not written to the workbook, as plain data. */
import type { Response } from "../../assessment/assessment";
import type { ResponseFields } from "../../workbook/record/RecordOutcome";
import type { Trouble } from "../../workbook/excel/Trouble";
import { isEmpty, joined, type Change } from "./Change";
import type { Conflict, RecordingState } from "./Recording";
import { fieldsOf } from "./responseFields";

/** Something known to be in the cells since a time, from our own write or a conflict. */
export interface Known {
  readonly valueCodeId: string;
  readonly fields: ResponseFields;
  /** As performance.now() gives it. */
  readonly at: number;
}

export interface TimedConflict extends Conflict {
  /** As performance.now() gives it. */
  readonly at: number;
}

export interface Ledger {
  /** As last read. */
  readonly responses: ReadonlyMap<string, Response>;
  /** Newer than the last reading. */
  readonly known: readonly Known[];
  /** To be written, in the order in which they were begun; one per value code. */
  readonly pending: readonly Change[];
  readonly onTheWay: readonly Change[];
  /** Refused: the person has to do something first. */
  readonly held: readonly Change[];
  readonly refusal: Trouble | undefined;
  /** Why writing waits for Excel, and how long until the next attempt. */
  readonly waiting: { readonly trouble: Trouble; readonly pause: number } | undefined;
  /** What the person gave up while it was being written. */
  readonly forgotten: readonly Change[];
  readonly conflicts: readonly TimedConflict[];
  /** Value codes whose latest change from this pane is in the workbook. */
  readonly kept: ReadonlySet<string>;
}

export const EMPTY_LEDGER: Ledger = {
  responses: new Map(),
  known: [],
  pending: [],
  onTheWay: [],
  held: [],
  refusal: undefined,
  waiting: undefined,
  forgotten: [],
  conflicts: [],
  kept: new Set(),
};

/** What to show instead of what was read, by value code. */
export function overlayOf(ledger: Ledger): ReadonlyMap<string, ResponseFields> {
  const { known, held, onTheWay, pending } = ledger;
  const overlay = new Map<string, ResponseFields>();
  for (const { valueCodeId, fields } of [...known, ...held, ...onTheWay, ...pending]) {
    overlay.set(valueCodeId, { ...overlay.get(valueCodeId), ...fields });
  }
  return overlay;
}

/** The state of recording, for display. */
export function stateOf(ledger: Ledger): RecordingState {
  const { onTheWay, pending, held, waiting, refusal } = ledger;
  const unwritten = onTheWay.length + pending.length;
  if (waiting !== undefined && unwritten > 0) {
    return { kind: "waiting", trouble: waiting.trouble, changes: unwritten + held.length };
  }
  if (refusal !== undefined && held.length > 0) {
    return { kind: "refused", trouble: refusal, changes: held.length };
  }
  return { kind: onTheWay.length > 0 ? "writing" : "idle" };
}

/** What will be in a value code's cells once pending writes have arrived. */
export function standingOf(ledger: Ledger, valueCodeId: string): Required<ResponseFields> {
  return [...ledger.known, ...ledger.onTheWay]
    .filter((one) => one.valueCodeId === valueCodeId)
    .reduce(
      (fields, one) => ({ ...fields, ...one.fields }),
      fieldsOf(ledger.responses.get(valueCodeId)),
    );
}

/** The change of that value code. */
export function changeOf(changes: readonly Change[], valueCodeId: string): Change | undefined {
  return changes.find((change) => change.valueCodeId === valueCodeId);
}

/** Replaces the change of the same value code, or adds it at the end. */
export function withPending(ledger: Ledger, change: Change): Ledger {
  const { pending } = ledger;
  const there = changeOf(pending, change.valueCodeId);
  const all =
    there === undefined
      ? [...pending, change]
      : pending.map((one) => (one === there ? change : one));
  return { ...ledger, pending: all.filter((one) => !isEmpty(one)) };
}

/** Puts a change first in the queue again, below what the person has changed since. */
export function withPendingAgain(ledger: Ledger, change: Change): Ledger {
  const later = changeOf(ledger.pending, change.valueCodeId);
  const whole = later === undefined ? change : joined(change, later);
  const all = [whole, ...ledger.pending.filter((one) => one !== later)];
  return { ...ledger, pending: all.filter((one) => !isEmpty(one)) };
}

/** Records that these fields are now in the cells. */
export function withKnown(ledger: Ledger, valueCodeId: string, fields: ResponseFields): Ledger {
  const known = [...ledger.known, { valueCodeId, fields, at: performance.now() }];
  return { ...ledger, known };
}
