import { useCallback, useEffect, useRef, useState } from "react";
import type { Assessment } from "../../assessment/assessment";
import type { Trouble } from "../../workbook/excel/Trouble";
import type { WorkbookCondition } from "../../workbook/read/ReadOutcome";
import type { AssessmentService } from "../AssessmentService";
import { keepReading, type KeptReading } from "../context/keptReading";
import { GOES_ON_AFTER } from "../trouble/useGoesOn";
import { text } from "../text/text";

export type WorkbookState =
  | { readonly kind: "loading" }
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly trouble: Trouble }
  /** `trouble` says why what is shown may be older than the cells. */
  | {
      readonly kind: "assessment";
      readonly assessment: Assessment;
      readonly condition: WorkbookCondition;
      readonly kept: KeptReading;
      /** When the reading began, from performance.now(). */
      readonly startedAt: number;
      readonly trouble?: Trouble;
    };

interface Workbook {
  readonly state: WorkbookState;
  read(): Promise<void>;
  /**
   * Must be called when the pane has written: Excel then reports changes that the pane already
   * knows.
   */
  noteOwnChange(): void;
}

/** Cells change in bursts while someone types or pastes; one reading covers them all. */
const QUIET_MILLISECONDS = 300;
/**
 * A change reported this soon after our own is most likely ours, so the confirming reading can
 * wait.
 */
const OWN_MILLISECONDS = 1000;
const QUIET_AFTER_OWN_MILLISECONDS = 2500;

/**
 * Keeps what the pane knows about the workbook in step with its cells.
 * @param follow false while the workbook is being built, when changes are our own
 */
export function useWorkbook(service: AssessmentService, follow: boolean): Workbook {
  const [state, setState] = useState<WorkbookState>({ kind: "loading" });
  const latest = useRef(0);
  const ownChange = useRef(-Infinity);

  const read = useCallback(async () => {
    const mine = ++latest.current;
    const startedAt = performance.now();
    const found = await service.read();
    // A later reading has started: what this one found is already outdated.
    if (mine !== latest.current) return;
    setState((before) => {
      const open = before.kind === "assessment" ? before : undefined;
      if (found.kind === "failed" && open !== undefined) return { ...open, trouble: found.trouble };
      if (found.kind !== "assessment") return found;
      const kept = keepReading(open?.kept, found.assessment, found.condition);
      return { ...found, kept, startedAt };
    });
  }, [service]);

  useEffect(() => {
    void read();
  }, [read]);

  const wait = state.kind === "assessment" ? waitAfter(state.trouble) : undefined;
  useEffect(() => {
    if (!follow || wait === undefined) return;
    const timer = setTimeout(() => void read(), wait);
    return () => clearTimeout(timer);
  }, [follow, state, wait, read]);

  const following = follow && state.kind === "assessment";
  useEffect(() => {
    if (!following) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    let stop = (): void => undefined;
    const changed = (): void => {
      clearTimeout(timer);
      const own = performance.now() - ownChange.current < OWN_MILLISECONDS;
      timer = setTimeout(
        () => void read(),
        own ? QUIET_AFTER_OWN_MILLISECONDS : QUIET_MILLISECONDS,
      );
    };
    service.onChange(changed).then(
      (stopFollowing) => {
        if (ended) stopFollowing();
        else stop = stopFollowing;
      },
      (error: unknown) => {
        const trouble = notFollowing(error);
        setState((before) => (before.kind === "assessment" ? { ...before, trouble } : before));
      },
    );
    return () => {
      ended = true;
      clearTimeout(timer);
      stop();
    };
  }, [following, read, service]);

  const noteOwnChange = useCallback(() => {
    ownChange.current = performance.now();
  }, []);

  return { state, read, noteOwnChange };
}

/**
 * How long to wait before reading again, in milliseconds, if the problem can pass without the
 * person.
 */
function waitAfter(trouble: Trouble | undefined): number | undefined {
  return trouble === undefined ? undefined : GOES_ON_AFTER[trouble.kind];
}

function notFollowing(error: unknown): Trouble {
  return {
    kind: "other",
    message: text("blocked.notFollowing.message"),
    remedy: text("blocked.notFollowing.remedy"),
    details: String(error),
  };
}
