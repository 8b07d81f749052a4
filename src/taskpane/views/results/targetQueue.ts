/** Pending targets, written to the workbook one request after another. */
import type { TargetChange, TargetOutcome } from "../../../workbook/record/RecordOutcome";
import type { Trouble } from "../../../workbook/excel/Trouble";

/** A target that a person has chosen; null means no target. */
export type TargetState =
  | { readonly kind: "writing"; readonly level: number | null; readonly expected: number | null }
  /** In the workbook, until it is read again. */
  | { readonly kind: "written"; readonly level: number | null }
  /** Somebody else's change came first. */
  | { readonly kind: "conflict"; readonly level: number | null; readonly found: number | null }
  | {
      readonly kind: "failed";
      readonly level: number | null;
      readonly expected: number | null;
      readonly trouble: Trouble;
    };

/** By key area id, in the order they were chosen. */
export type TargetStates = ReadonlyMap<string, TargetState>;

interface TargetQueueParts {
  readonly record: (change: TargetChange) => Promise<TargetOutcome>;
  /** Reads the workbook again. */
  readonly read: () => Promise<void>;
  /** Called with every change of the states. */
  readonly changed: (states: TargetStates) => void;
  /** Called with the key areas whose targets have just been written, in order. */
  readonly kept: (targets: ReadonlyMap<string, number | null>) => void;
}

export interface TargetQueue {
  /** @param seen what the person saw as the target before */
  choose(keyAreaId: string, level: number | null, seen: number | null): void;
  keepMine(keyAreaId: string): void;
  keepTheirs(keyAreaId: string): void;
  /** Retries what failed. */
  retry(): void;
  /** Drops what failed. */
  forget(): void;
}

/**
 * A queue that writes one target after another, each only over what the person saw. A level chosen
 * while another is being written replaces it; after a failure nothing more is written until
 * retried.
 */
export function makeTargetQueue(parts: TargetQueueParts): TargetQueue {
  const states = new Map<string, TargetState>();
  let busy = false;

  const changed = (): void => parts.changed(new Map(states));
  const put = (id: string, state: TargetState): void => {
    states.set(id, state);
    changed();
  };
  const drop = (kind: TargetState["kind"]): void => {
    for (const [id, state] of states) if (state.kind === kind) states.delete(id);
    changed();
  };
  const firstToWrite = (): [string, TargetState & { kind: "writing" }] | undefined => {
    for (const [id, state] of states) if (state.kind === "writing") return [id, state];
    return undefined;
  };

  const settle = (id: string, written: number | null, outcome: TargetOutcome): void => {
    // Another level may have been chosen while this one was being written.
    const level = states.get(id)?.level ?? null;
    switch (outcome.kind) {
      case "recorded":
        put(
          id,
          level === written
            ? { kind: "written", level }
            : { kind: "writing", level, expected: written },
        );
        return;
      case "conflict":
        put(
          id,
          level === outcome.found
            ? { kind: "written", level }
            : { kind: "conflict", level, found: outcome.found },
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
      const [keyAreaId, { level, expected }] = next;
      settle(keyAreaId, level, await parts.record({ keyAreaId, level, expected }));
      if (firstToWrite() !== undefined) continue;
      const kept = [...states].flatMap(([id, state]) =>
        state.kind === "written" ? [[id, state.level] as const] : [],
      );
      if (kept.length > 0) parts.kept(new Map(kept));
      await parts.read();
      drop("written");
    }
    busy = false;
  };
  const write = (id: string, level: number | null, expected: number | null): void => {
    put(id, { kind: "writing", level, expected });
    void drain();
  };

  return {
    choose: (id, level, seen) => write(id, level, expectedOf(states.get(id), seen)),
    keepMine: (id) => {
      const state = states.get(id);
      if (state?.kind === "conflict") write(id, state.level, state.found);
    },
    keepTheirs: (id) => {
      states.delete(id);
      changed();
      void parts.read();
    },
    retry: () => {
      for (const [id, state] of states) {
        if (state.kind === "failed") write(id, state.level, state.expected);
      }
    },
    forget: () => drop("failed"),
  };
}

/** The expected contents of the cell, so that nobody else's target is overwritten. */
function expectedOf(state: TargetState | undefined, seen: number | null): number | null {
  switch (state?.kind) {
    case undefined:
      return seen;
    case "written":
      return state.level;
    case "conflict":
      return state.found;
    case "writing":
    case "failed":
      return state.expected;
  }
}
