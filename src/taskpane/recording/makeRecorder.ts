import type { Response } from "../../assessment/assessment";
import type { RecordOutcome, ResponseFields } from "../../workbook/record/RecordOutcome";
import type { Trouble } from "../../workbook/excel/Trouble";
import type { AssessmentService } from "../AssessmentService";
import { text } from "../text/text";
import type { Change } from "./Change";
import { withConflictsSeenAgain, withMineKept, withTheirsKept } from "./conflicts";
import { EMPTY_LEDGER, overlayOf, stateOf, type Ledger } from "./Ledger";
import type { Recording, RecordingStanding } from "./Recording";
import { namesOf } from "./responseFields";
import { takeChange } from "./takeChange";
import { takeOutcome } from "./takeOutcome";

/** Milliseconds without another change after which a change "at rest" is written. */
const LEVEL_REST = 300;
const TEXT_REST = 800;

export interface RecorderSnapshot extends RecordingStanding {
  /** What to show instead of what was read, by value code. */
  readonly overlay: ReadonlyMap<string, ResponseFields>;
}

export interface Recorder extends Omit<Recording, keyof RecordingStanding> {
  snapshot(): RecorderSnapshot;
  subscribe(changed: () => void): () => void;
  /**
   * What the workbook was found to hold.
   * @param startedAt when the reading began, from performance.now(): what was recorded later is
   * newer
   */
  takeReading(responses: ReadonlyMap<string, Response>, startedAt: number): void;
  /** Sends everything at once, because the pane may be closed in a moment. */
  leave(): void;
}

/**
 * Writes answers to the workbook, one request per choice and one after another. Keeps them while
 * Excel does not accept them, and never overwrites what somebody else wrote.
 */
export function makeRecorder(record: AssessmentService["record"]): Recorder {
  let ledger: Ledger = EMPTY_LEDGER;
  let snapshot = snapshotOf(ledger);
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  const restTimers = new Map<string, ReturnType<typeof setTimeout>>();
  const listeners = new Set<() => void>();

  return {
    snapshot: () => snapshot,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    takeReading: (responses, startedAt) => {
      const known = ledger.known.filter(({ at }) => at >= startedAt);
      publish(withConflictsSeenAgain({ ...ledger, responses, known }, startedAt));
    },
    change: (valueCodeId, fields, pace = "atOnce") => {
      ledger = takeChange(ledger, valueCodeId, fields, pace === "atOnce");
      clearTimeout(restTimers.get(valueCodeId));
      if (pace === "atRest") {
        const rest = namesOf(fields).every((field) => field === "entry") ? LEVEL_REST : TEXT_REST;
        const rested = (): void => {
          makeDue((change) => change.valueCodeId === valueCodeId);
          send();
        };
        restTimers.set(valueCodeId, setTimeout(rested, rest));
      }
      send();
    },
    flush: () => {
      if (ledger.pending.every(({ due }) => due)) return;
      makeDue(() => true);
      send();
    },
    retry: () => {
      stopWaiting();
      ledger = { ...ledger, held: [], pending: [...ledger.held, ...ledger.pending] };
      send();
    },
    forget: () => {
      stopWaiting();
      const { waiting, pending, onTheWay } = ledger;
      ledger = {
        ...ledger,
        waiting: undefined,
        held: [],
        pending: waiting === undefined ? pending : pending.filter(({ due }) => !due),
        forgotten: waiting === undefined ? [] : onTheWay,
      };
      send();
    },
    keepMine: (valueCodeId) => {
      ledger = withMineKept(ledger, valueCodeId);
      send();
    },
    keepTheirs: (valueCodeId) => publish(withTheirsKept(ledger, valueCodeId)),
    leave: () => {
      stopWaiting();
      const { pending } = ledger;
      ledger = { ...ledger, pending: [] };
      pending.forEach(start);
      publish(ledger);
    },
  };

  /** Sends the next change, unless one is being written or Excel is waited for. */
  function send(): void {
    if (ledger.onTheWay.length === 0 && retryTimer === undefined) {
      const next = ledger.pending.find(({ due }) => due);
      if (next !== undefined) {
        ledger = { ...ledger, pending: ledger.pending.filter((change) => change !== next) };
        start(next);
      }
    }
    publish(ledger);
  }

  function start(change: Change): void {
    ledger = { ...ledger, onTheWay: [...ledger.onTheWay, change] };
    const { valueCodeId, fields, expected } = change;
    record({ valueCodeId, fields, expected }).then(
      (outcome) => finish(change, outcome),
      (error: unknown) => finish(change, { kind: "failed", trouble: unforeseen(error) }),
    );
  }

  function finish(change: Change, outcome: RecordOutcome): void {
    ledger = takeOutcome(ledger, change, outcome);
    if (outcome.kind === "failed" && ledger.waiting !== undefined) {
      stopWaiting();
      retryTimer = setTimeout(() => {
        retryTimer = undefined;
        send();
      }, ledger.waiting.pause);
    }
    send();
  }

  function stopWaiting(): void {
    clearTimeout(retryTimer);
    retryTimer = undefined;
  }

  function makeDue(which: (change: Change) => boolean): void {
    const pending = ledger.pending.map((one) => (which(one) ? { ...one, due: true } : one));
    ledger = { ...ledger, pending };
  }

  function publish(next: Ledger): void {
    ledger = next;
    snapshot = snapshotOf(ledger);
    listeners.forEach((listener) => listener());
  }
}

function snapshotOf(ledger: Ledger): RecorderSnapshot {
  const { conflicts, kept } = ledger;
  return { overlay: overlayOf(ledger), state: stateOf(ledger), conflicts, kept };
}

/**
 * The service reports failures in its results; this is for a part of it that could not be fetched.
 */
function unforeseen(error: unknown): Trouble {
  return {
    kind: "other",
    message: text("recording.unforeseen"),
    remedy: text("recording.unforeseenRemedy"),
    details: String(error),
  };
}
