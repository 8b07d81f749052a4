/** Notices that cells changed although Excel reported nothing. */

/** "later": somebody is typing in a cell; "failed": Excel could not say. */
export type LookOutcome = "done" | "later" | "failed";

export interface CellFollower {
  /** Looks soon: something happened that people do around a change. */
  ask(): void;
  stop(): void;
}

/** Milliseconds between two looks while the pane is visible. */
const BEAT = 15_000;
/** The shortest time between two looks: people move through a sheet with the arrow keys. */
const GAP = 2000;
/** How long nobody must have typed in the pane. */
const TYPING_REST = 3000;
const LONGEST_PAUSE = 240_000;

/**
 * Looks when the pane becomes visible or gets the focus, when asked, and on a slow beat; never while
 * it is hidden or somebody types in it, never twice at once, and less often while looking fails.
 * @param look given how many looks failed before it; must not reject
 * @param isBusy true while the pane itself reads or writes
 */
export function followCells(
  look: (failures: number) => Promise<LookOutcome>,
  isBusy: () => boolean,
): CellFollower {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let looking = false;
  let askedAgain = false;
  let failures = 0;
  let lookedAt = -Infinity;
  let typedAt = -Infinity;

  const isAway = (): boolean => stopped || document.visibilityState === "hidden";
  const schedule = (milliseconds: number): void => {
    clearTimeout(timer);
    if (!isAway()) timer = setTimeout(() => void run(), milliseconds);
  };
  const pause = (): number => Math.min(BEAT * 2 ** failures, LONGEST_PAUSE);

  const run = async (): Promise<void> => {
    if (isAway() || looking) return;
    const wait = Math.max(typedAt + TYPING_REST, lookedAt + GAP) - performance.now();
    if (wait > 0 || isBusy()) {
      schedule(Math.max(wait, isBusy() ? GAP : 0));
      return;
    }
    looking = true;
    askedAgain = false;
    const outcome = await look(failures);
    looking = false;
    lookedAt = performance.now();
    if (outcome !== "later") failures = outcome === "done" ? 0 : failures + 1;
    schedule(askedAgain && failures === 0 ? GAP : pause());
  };

  const ask = (): void => {
    if (looking) askedAgain = true;
    else if (failures === 0) void run();
  };
  const shown = (): void => {
    if (document.visibilityState === "hidden") clearTimeout(timer);
    else if (failures === 0) ask();
    else schedule(pause());
  };
  const typed = (): void => {
    typedAt = performance.now();
  };

  window.addEventListener("focus", ask);
  document.addEventListener("visibilitychange", shown);
  document.addEventListener("keydown", typed, true);
  document.addEventListener("input", typed, true);
  schedule(BEAT);
  return {
    ask,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      window.removeEventListener("focus", ask);
      document.removeEventListener("visibilitychange", shown);
      document.removeEventListener("keydown", typed, true);
      document.removeEventListener("input", typed, true);
    },
  };
}
