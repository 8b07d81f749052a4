/** Pending contents of single cells, written to the workbook one request after another. */
import type { Failed, Trouble } from "../../workbook/excel/Trouble";

/** What a person wants in a cell. */
export type WriteState<Value> =
  | { readonly kind: "writing"; readonly value: Value; readonly expected: Value }
  /** In the workbook, until it is read again. */
  | { readonly kind: "written"; readonly value: Value }
  /** Somebody else's change came first. */
  | { readonly kind: "conflict"; readonly value: Value; readonly found: Value }
  | {
      readonly kind: "failed";
      readonly value: Value;
      readonly expected: Value;
      readonly trouble: Trouble;
    };

/** By what the cell is of, such as a key area's id, in the order they were entered. */
export type WriteStates<Value> = ReadonlyMap<string, WriteState<Value>>;

/** How writing a cell ended. */
export type WriteOutcome<Value> =
  { readonly kind: "recorded" } | { readonly kind: "conflict"; readonly found: Value } | Failed;

interface WriteQueueParts<Value> {
  readonly record: (id: string, value: Value, expected: Value) => Promise<WriteOutcome<Value>>;
  /** Reads the workbook again. */
  readonly read: () => Promise<void>;
  /** Called with every change of the states. */
  readonly changed: (states: WriteStates<Value>) => void;
  /** Called with what has just been written, in order. */
  readonly kept: (values: ReadonlyMap<string, Value>) => void;
}

export interface WriteQueue<Value> {
  /**
   * While a conflict is undecided, a new choice only replaces what the person wants.
   * @param seen what the person saw in the cell before
   */
  choose(id: string, value: Value, seen: Value): void;
  keepMine(id: string): void;
  keepTheirs(id: string): void;
  /** Retries what failed. */
  retry(): void;
  /** Drops a change that failed. */
  forget(id: string): void;
}

/**
 * A queue that writes one cell after another, each only over what the person saw. What is chosen
 * while another value is being written replaces it; after a failure nothing more is written until
 * retried. Values are compared with ===.
 */
export function makeWriteQueue<Value extends string | number | null>(
  parts: WriteQueueParts<Value>,
): WriteQueue<Value> {
  const states = new Map<string, WriteState<Value>>();
  let busy = false;

  const changed = (): void => parts.changed(new Map(states));
  const put = (id: string, state: WriteState<Value>): void => {
    states.set(id, state);
    changed();
  };
  const dropWritten = (): void => {
    for (const [id, state] of states) if (state.kind === "written") states.delete(id);
    changed();
  };
  const firstToWrite = (): [string, WriteState<Value> & { kind: "writing" }] | undefined => {
    for (const [id, state] of states) if (state.kind === "writing") return [id, state];
    return undefined;
  };

  const settle = (id: string, written: Value, outcome: WriteOutcome<Value>): void => {
    // Another value may have been chosen while this one was being written.
    const pending = states.get(id);
    const value = pending === undefined ? written : pending.value;
    switch (outcome.kind) {
      case "recorded":
        put(
          id,
          value === written
            ? { kind: "written", value }
            : { kind: "writing", value, expected: written },
        );
        return;
      case "conflict":
        put(
          id,
          value === outcome.found
            ? { kind: "written", value }
            : { kind: "conflict", value, found: outcome.found },
        );
        return;
      case "failed":
        for (const [other, state] of states) {
          if (state.kind !== "writing") continue;
          states.set(other, { ...state, kind: "failed", trouble: outcome.trouble });
        }
        changed();
    }
  };

  const drain = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (let next = firstToWrite(); next !== undefined; next = firstToWrite()) {
      const [id, { value, expected }] = next;
      settle(id, value, await parts.record(id, value, expected));
      if (firstToWrite() !== undefined) continue;
      const kept = [...states].flatMap(([one, state]) =>
        state.kind === "written" ? [[one, state.value] as const] : [],
      );
      if (kept.length > 0) parts.kept(new Map(kept));
      await parts.read();
      dropWritten();
    }
    busy = false;
  };
  const write = (id: string, value: Value, expected: Value): void => {
    put(id, { kind: "writing", value, expected });
    void drain();
  };

  return {
    choose: (id, value, seen) => {
      const state = states.get(id);
      if (state?.kind === "conflict") put(id, { ...state, value });
      else write(id, value, expectedOf(state, seen));
    },
    keepMine: (id) => {
      const state = states.get(id);
      if (state?.kind === "conflict") write(id, state.value, state.found);
    },
    keepTheirs: (id) => {
      if (states.get(id)?.kind !== "conflict") return;
      states.delete(id);
      changed();
      void parts.read();
    },
    retry: () => {
      for (const [id, state] of states) {
        if (state.kind === "failed") write(id, state.value, state.expected);
      }
    },
    forget: (id) => {
      if (states.get(id)?.kind !== "failed") return;
      states.delete(id);
      changed();
    },
  };
}

/** The expected contents of the cell, so that nobody else's are overwritten. */
function expectedOf<Value>(
  state: Exclude<WriteState<Value>, { kind: "conflict" }> | undefined,
  seen: Value,
): Value {
  switch (state?.kind) {
    case undefined:
      return seen;
    case "written":
      return state.value;
    case "writing":
    case "failed":
      return state.expected;
  }
}
