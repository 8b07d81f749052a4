import { useCallback, useEffect, useRef, useState } from "react";
import type { Assessment } from "../../assessment/assessment";
import type { Trouble, WorkbookCondition } from "../../workbook/outcomes";
import type { AssessmentService } from "../AssessmentService";

export type WorkbookState =
  | { readonly kind: "loading" }
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly trouble: Trouble }
  /** `trouble` says why what is shown may be older than what stands in the cells. */
  | {
      readonly kind: "assessment";
      readonly assessment: Assessment;
      readonly condition: WorkbookCondition;
      readonly trouble?: Trouble;
    };

interface Workbook {
  readonly state: WorkbookState;
  read(): Promise<void>;
}

/** Cells change in bursts while someone types or pastes; one reading then serves them all. */
const QUIET_MILLISECONDS = 300;

/**
 * Keeps what the pane knows of the workbook in step with its cells.
 * @param follow false while the workbook is being built, when changes are our own
 */
export function useWorkbook(service: AssessmentService, follow: boolean): Workbook {
  const [state, setState] = useState<WorkbookState>({ kind: "loading" });
  const latest = useRef(0);

  const read = useCallback(async () => {
    const mine = ++latest.current;
    const found = await service.read();
    // A later reading has started meanwhile: what this one found is already old.
    if (mine !== latest.current) return;
    setState((before) => {
      if (found.kind === "failed" && before.kind === "assessment") {
        return { ...before, trouble: found.trouble };
      }
      return found;
    });
  }, [service]);

  useEffect(() => {
    void read();
  }, [read]);

  const following = follow && state.kind === "assessment";
  useEffect(() => {
    if (!following) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    let stop = (): void => undefined;
    const changed = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), QUIET_MILLISECONDS);
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

  return { state, read };
}

function notFollowing(error: unknown): Trouble {
  return {
    kind: "other",
    message: "The pane does not hear when cells change.",
    remedy: "What is shown may be older than the sheets. Read again before you rely on it.",
    details: String(error),
  };
}
