/** Undo and redo, as Excel keeps them. */
import type { Host } from "../Host";
import type { SheetState } from "../state";
import { difference, type Difference } from "./difference";
import { remember } from "./memory";
import { restore } from "./restore";

/** Number of steps that Excel keeps. */
const LIMIT = 100;

interface Step {
  readonly label: string;
  readonly change: Difference;
}

export interface History {
  /**
   * Runs an action as one step, even if it fails half-way; if it changes nothing, it is not a step.
   */
  record<Outcome>(
    label: string,
    work: () => Outcome,
    /** The sheets that the action can change; all of them if not known. */
    sheets?: readonly SheetState[],
  ): Outcome;
  /** @returns what was undone; undefined if there was nothing */
  undo(): string | undefined;
  redo(): string | undefined;
  /** What would be undone: "Typing in D4". */
  undoLabel(): string | undefined;
  redoLabel(): string | undefined;
}

/** An empty history. Whatever clears the stack in Excel clears it here: Host.undoBarriers. */
export function createHistory(host: Host): History {
  const undos: Step[] = [];
  const redos: Step[] = [];
  let barriers = host.undoBarriers;

  const clearBehindBarrier = (): void => {
    if (barriers === host.undoBarriers) return;
    barriers = host.undoBarriers;
    undos.length = 0;
    redos.length = 0;
  };
  const take = (from: Step[], to: Step[], side: "before" | "after"): string | undefined => {
    clearBehindBarrier();
    const step = from.pop();
    if (!step) return undefined;
    restore(host, step.change, side);
    to.push(step);
    return step.label;
  };

  return {
    record: (label, work, sheets) => {
      const before = remember(host, sheets ?? host.state.sheets);
      try {
        return work();
      } finally {
        if (barriers === host.undoBarriers) {
          const change = difference(before, remember(host, sheets ?? host.state.sheets));
          if (change) {
            undos.push({ label, change });
            redos.length = 0;
            if (undos.length > LIMIT) undos.shift();
          }
        }
        clearBehindBarrier();
      }
    },
    undo: () => take(undos, redos, "before"),
    redo: () => take(redos, undos, "after"),
    undoLabel: () => {
      clearBehindBarrier();
      return undos.at(-1)?.label;
    },
    redoLabel: () => {
      clearBehindBarrier();
      return redos.at(-1)?.label;
    },
  };
}
