import type { RecordOutcome, ResponseFields } from "../../workbook/record/RecordOutcome";
import type { Trouble } from "../../workbook/excel/Trouble";
import { joined, type Change } from "./Change";
import { withConflict } from "./conflicts";
import { divideConflict } from "./divideConflict";
import { changeOf, withKnown, withPending, withPendingAgain, type Ledger } from "./Ledger";
import { localMinute } from "../../workbook/plan/localMinute";
import { pick, sameIn, without } from "./responseFields";

/** Milliseconds until the next attempt while a cell is being edited. */
const CELL_PAUSE = 500;
/**
 * Milliseconds until the first and between later attempts while the connection is lost; they
 * double.
 */
const FIRST_CONNECTION_PAUSE = 1000;
const LONGEST_CONNECTION_PAUSE = 30_000;

/** The ledger after Excel has answered a change that was being written. */
export function takeOutcome(ledger: Ledger, change: Change, outcome: RecordOutcome): Ledger {
  const arrived: Ledger = {
    ...ledger,
    onTheWay: ledger.onTheWay.filter((one) => one !== change),
    forgotten: ledger.forgotten.filter((one) => one !== change),
  };
  switch (outcome.kind) {
    case "recorded":
      return recorded({ ...arrived, waiting: undefined }, change);
    case "conflict":
      return disputed({ ...arrived, waiting: undefined }, change, outcome.found);
    case "failed":
      return ledger.forgotten.includes(change) ? arrived : failed(arrived, change, outcome.trouble);
  }
}

function recorded(ledger: Ledger, { valueCodeId, fields }: Change): Ledger {
  return withKept(withKnown(ledger, valueCodeId, fields), valueCodeId);
}

function withKept(ledger: Ledger, valueCodeId: string): Ledger {
  return changeOf(ledger.pending, valueCodeId) === undefined
    ? { ...ledger, kept: new Set([...ledger.kept, valueCodeId]) }
    : ledger;
}

function disputed(ledger: Ledger, change: Change, answered: ResponseFields): Ledger {
  const { valueCodeId, fields, expected, tried } = change;
  const { found, settled, untouched, own, theirs } = divideConflict(change, answered);
  const later = changeOf(ledger.pending, valueCodeId);
  const mine = { ...pick(fields, theirs), ...pick(later?.fields ?? {}, theirs) };
  const open = theirs.filter((field) => !sameIn(field, mine, found));
  let next = withKnown(ledger, valueCodeId, pick(found, [...settled, ...theirs]));
  if (later !== undefined) {
    // Later changes assumed that this one would succeed, so they are part of the conflict.
    next = withPending(next, {
      ...later,
      fields: without(later.fields, theirs),
      expected: without(later.expected, theirs),
    });
  }
  if (open.length > 0) {
    next = withConflict(next, {
      valueCodeId,
      mine: pick(mine, open),
      theirs: pick(found, open),
      foundAt: localMinute(new Date()),
      at: performance.now(),
    });
  }
  const again = [...untouched, ...own];
  if (again.length === 0) return open.length === 0 ? withKept(next, valueCodeId) : next;
  return withPendingAgain(next, {
    valueCodeId,
    fields: pick(fields, again),
    expected: { ...pick(expected, untouched), ...pick(found, own) },
    tried,
    due: true,
  });
}

function failed(ledger: Ledger, change: Change, trouble: Trouble): Ledger {
  const tried: Change = { ...change, tried: [...change.tried, change.fields] };
  const pause = pauseAfter(trouble, ledger.waiting?.pause);
  if (pause !== undefined) {
    return withPendingAgain({ ...ledger, waiting: { trouble, pause } }, tried);
  }
  const later = changeOf(ledger.pending, change.valueCodeId);
  return {
    ...ledger,
    waiting: undefined,
    refusal: trouble,
    pending: ledger.pending.filter((one) => one !== later),
    held: [...ledger.held, later === undefined ? tried : joined(tried, later)],
  };
}

/** Milliseconds until the next attempt; undefined if retrying does not help. */
function pauseAfter({ kind }: Trouble, before: number | undefined): number | undefined {
  if (kind === "cellBeingEdited") return CELL_PAUSE;
  if (kind !== "connectionLost") return undefined;
  return before === undefined
    ? FIRST_CONNECTION_PAUSE
    : Math.min(before * 2, LONGEST_CONNECTION_PAUSE);
}
