/** What a pane knows of the answers it has and has not brought into the workbook, as plain data. */
import type { Response } from "../../assessment/assessment";
import type { ResponseFields } from "../../workbook/record/RecordOutcome";
import type { Trouble } from "../../workbook/excel/Trouble";
import { isEmpty, joined, type Change } from "./Change";
import type { Conflict, RecordingState } from "./Recording";
import { fieldsOf } from "./responseFields";

/** Something that stands in the cells since a time, by our own writing or from a conflict. */
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
  /** Newer than what was read. */
  readonly known: readonly Known[];
  /** To be written, in the order in which they were begun; one a value code. */
  readonly pending: readonly Change[];
  readonly onTheWay: readonly Change[];
  /** Refused: the person has to do something first. */
  readonly held: readonly Change[];
  readonly refusal: Trouble | undefined;
  /** Why Excel is waited for, and how long until the next try. */
  readonly waiting: { readonly trouble: Trouble; readonly pause: number } | undefined;
  /** What the person gave up while it was on its way. */
  readonly forgotten: readonly Change[];
  readonly conflicts: readonly TimedConflict[];
  /** Value codes whose latest change from this pane stands in the workbook. */
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

/** What is to be shown instead of what was read, by value code. */
export function overlayOf(ledger: Ledger): ReadonlyMap<string, ResponseFields> {
  const { known, held, onTheWay, pending } = ledger;
  const overlay = new Map<string, ResponseFields>();
  for (const { valueCodeId, fields } of [...known, ...held, ...onTheWay, ...pending]) {
    overlay.set(valueCodeId, { ...overlay.get(valueCodeId), ...fields });
  }
  return overlay;
}

/** How recording stands, for the person. */
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

/** What stands in a value code's cells once what is on its way has arrived. */
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

/** With a change in the place of the one of its value code, else last. */
export function withPending(ledger: Ledger, change: Change): Ledger {
  const { pending } = ledger;
  const there = changeOf(pending, change.valueCodeId);
  const all =
    there === undefined
      ? [...pending, change]
      : pending.map((one) => (one === there ? change : one));
  return { ...ledger, pending: all.filter((one) => !isEmpty(one)) };
}

/** With a change first in the queue again, under what the person changed since. */
export function withPendingAgain(ledger: Ledger, change: Change): Ledger {
  const later = changeOf(ledger.pending, change.valueCodeId);
  const whole = later === undefined ? change : joined(change, later);
  const all = [whole, ...ledger.pending.filter((one) => one !== later)];
  return { ...ledger, pending: all.filter((one) => !isEmpty(one)) };
}

/** With these fields known to stand in the cells now. */
export function withKnown(ledger: Ledger, valueCodeId: string, fields: ResponseFields): Ledger {
  const known = [...ledger.known, { valueCodeId, fields, at: performance.now() }];
  return { ...ledger, known };
}
