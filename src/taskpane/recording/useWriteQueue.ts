import { useEffect, useSyncExternalStore } from "react";
import { useKeptObject } from "../context/KeptContext";
import { usePane } from "../context/PaneContext";
import { useAnnounce } from "../components/LiveRegion";
import type { TroubleKind } from "../../workbook/excel/Trouble";
import type { View } from "../context/views";
import { text } from "../text/text";
import { GOES_ON_AFTER } from "../trouble/useGoesOn";
import { tellUnwritten, useAllUnwritten, type Unwritten } from "./unwritten";
import { makeWriteQueue, type WriteOutcome, type WriteQueue, type WriteStates } from "./writeQueue";

type PaneOfQueue = ReturnType<typeof usePane>;

interface Parts<Value> {
  readonly record: (
    pane: PaneOfQueue,
    id: string,
    value: Value,
    expected: Value,
  ) => Promise<WriteOutcome<Value>>;
  /** Says how many could not be written: "2 targets are not written". */
  readonly unwritten: (count: number) => string;
  /** The view in which that one is entered. */
  readonly viewOf: (id: string) => View;
  /** What to announce once these have been written. */
  readonly kept: (values: ReadonlyMap<string, Value>, pane: PaneOfQueue) => string;
}

interface Store<Value> {
  readonly queue: WriteQueue<Value>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly states: () => WriteStates<Value>;
  /** What the view that is shown, or was last, gives the queue. */
  use(pane: PaneOfQueue, announce: (said: string) => void): void;
}

/**
 * A queue that outlives its view, so that what is being written, or waits for a connection, is not
 * lost when the person leaves.
 * @param key unique in the entire pane
 */
export function useWriteQueue<Value extends string | number | null>(
  key: string,
  parts: Parts<Value>,
): { readonly states: WriteStates<Value>; readonly queue: WriteQueue<Value> } {
  const pane = usePane();
  const announce = useAnnounce();
  const all = useAllUnwritten();
  const store = useKeptObject(key, () =>
    makeStore(parts, pane, announce, (unwritten) => tellUnwritten(all, key, unwritten)),
  );
  useEffect(() => {
    store.use(pane, announce);
  });
  return { states: useSyncExternalStore(store.subscribe, store.states), queue: store.queue };
}

function makeStore<Value extends string | number | null>(
  parts: Parts<Value>,
  first: PaneOfQueue,
  firstAnnounce: (said: string) => void,
  tell: (unwritten: readonly Unwritten[]) => void,
): Store<Value> {
  let [pane, announce] = [first, firstAnnounce];
  let states: WriteStates<Value> = new Map();
  let retrying: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const queue = makeWriteQueue<Value>({
    record: (id, value, expected) => parts.record(pane, id, value, expected),
    read: () => pane.read(),
    changed: (next) => {
      states = next;
      const unwritten = unwrittenOf(states, parts);
      // A retry is no reason to take the notice away before it has ended.
      const ends = ![...states.values()].some(({ kind }) => kind === "writing");
      if (unwritten.length > 0 || ends) tell(unwritten);
      for (const listener of listeners) listener();
      const wait = waitOf(states);
      if (wait === undefined || retrying !== undefined) return;
      retrying = setTimeout(() => {
        retrying = undefined;
        queue.retry();
      }, wait);
    },
    kept: (values) => announce(parts.kept(values, pane)),
  });
  return {
    queue,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    states: () => states,
    use: (nextPane, nextAnnounce) => {
      [pane, announce] = [nextPane, nextAnnounce];
    },
  };
}

/** What waits for Excel or for the person, by the view that it was entered in. */
function unwrittenOf<Value>(
  states: WriteStates<Value>,
  { unwritten, viewOf }: Parts<Value>,
): readonly Unwritten[] {
  const found = new Map<string, Unwritten & { readonly count: number }>();
  for (const [id, state] of states) {
    if (state.kind !== "failed" && state.kind !== "conflict") continue;
    const view = viewOf(id);
    const reason =
      state.kind === "failed"
        ? `${state.trouble.message} ${state.trouble.remedy}`
        : text("unwritten.conflict");
    const key = JSON.stringify(view);
    const before = found.get(key) ?? { reason, view, count: 0 };
    const count = before.count + 1;
    found.set(key, { ...before, count, title: unwritten(count) });
  }
  return [...found.values()];
}

/** How long to wait before retrying what failed, in milliseconds; undefined if the person has to act. */
function waitOf<Value>(states: WriteStates<Value>): number | undefined {
  for (const state of states.values()) {
    if (state.kind !== "failed") continue;
    const kind: TroubleKind = state.trouble.kind;
    return GOES_ON_AFTER[kind];
  }
  return undefined;
}
