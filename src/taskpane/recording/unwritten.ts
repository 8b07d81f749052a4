/** What could not be written to the workbook, for the notice that every view shows. */
import { useKeptValue, type KeptValue } from "../context/KeptContext";
import type { View } from "../context/views";

export interface Unwritten {
  /** "2 targets are not written" */
  readonly title: string;
  /** Why, and what to do. */
  readonly reason: string;
  /** Where the person can do something about it. */
  readonly view: View;
}

/** By the queue or form that it was entered in. */
export type AllUnwritten = ReadonlyMap<string, readonly Unwritten[]>;

const NONE: AllUnwritten = new Map();

/** All that could not be written. */
export function useAllUnwritten(): KeptValue<AllUnwritten> {
  return useKeptValue("unwritten", NONE);
}

/** Says what could not be written of a queue or form; nothing if all is well. */
export function tellUnwritten(
  all: KeptValue<AllUnwritten>,
  key: string,
  unwritten: readonly Unwritten[],
): void {
  if (unwritten.length === 0 && !all.get().has(key)) return;
  const next = new Map(all.get());
  if (unwritten.length === 0) next.delete(key);
  else next.set(key, unwritten);
  all.set(next);
}
