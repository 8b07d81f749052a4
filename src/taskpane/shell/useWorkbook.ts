import { useCallback, useEffect, useRef, useState } from "react";
import type { Assessment } from "../../assessment/assessment";
import type { Trouble } from "../../workbook/excel/Trouble";
import type {
  InterruptedBuild,
  ReadOutcome,
  WorkbookCondition,
} from "../../workbook/read/ReadOutcome";
import { figuresOf } from "../../workbook/sheets/data/figuresOf";
import type { AssessmentService } from "../AssessmentService";
import { followUntil } from "../context/followUntil";
import { keepReading, type KeptReading } from "../context/keptReading";
import { GOES_ON_AFTER } from "../trouble/useGoesOn";
import { text } from "../text/text";
import { followCells, type CellFollower, type LookOutcome } from "./followCells";
import { useFigures, type Figures } from "./useFigures";

export type WorkbookState =
  | { readonly kind: "loading" }
  | { readonly kind: "none" }
  | { readonly kind: "interrupted"; readonly build: InterruptedBuild }
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
  readonly figures: Figures;
  /** Calculates all formulas. */
  calculate(): Promise<void>;
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
  const readings = useRef(0);
  /** The cells just before the last reading; undefined if nobody looked. */
  const seen = useRef<string>();
  /** What the formulas should give for the answers as last read. */
  const figuresRead = useRef<string>();
  const asking = useRef<CellFollower>();
  const { figures, noteFigures, noteCalculated } = useFigures();

  const readNow = useCallback(async (): Promise<boolean> => {
    const mine = ++latest.current;
    const startedAt = performance.now();
    seen.current = undefined;
    readings.current += 1;
    // Sent before the reading, so that a change in between is noticed at the next look.
    const looking = service.look();
    const found = await service.read();
    readings.current -= 1;
    // A later reading has started: what this one found is already outdated.
    if (mine !== latest.current) return true;
    figuresRead.current = figuresExpected(found);
    setState((before) => {
      const open = before.kind === "assessment" ? before : undefined;
      if (found.kind === "failed" && open !== undefined) return { ...open, trouble: found.trouble };
      if (found.kind !== "assessment") return found;
      const kept = keepReading(open?.kept, found.assessment, found.condition);
      return { ...found, kept, startedAt };
    });
    if (found.kind === "failed") return false;
    const look = await looking;
    if (mine === latest.current && look.kind === "seen") {
      seen.current = look.contents;
      noteFigures(look);
    }
    return true;
  }, [service, noteFigures]);

  const read = useCallback(async () => void (await readNow()), [readNow]);

  const lookAgain = useCallback(
    async (failures: number): Promise<LookOutcome> => {
      // A reading says in the pane what is wrong.
      if (failures > 0) return (await readNow()) ? "done" : "failed";
      const found = await service.look();
      if (found.kind === "failed") {
        return found.trouble.kind === "cellBeingEdited" ? "later" : "failed";
      }
      if (found.contents === undefined || found.contents !== seen.current) {
        return (await readNow()) ? "done" : "failed";
      }
      noteFigures(found, figuresRead.current);
      return "done";
    },
    [service, readNow, noteFigures],
  );

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
    const isOwn = (within: number): boolean => performance.now() - ownChange.current < within;
    const follower = followCells(
      lookAgain,
      () => readings.current > 0 || timer !== undefined || isOwn(QUIET_AFTER_OWN_MILLISECONDS),
    );
    const changed = (): void => {
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          timer = undefined;
          void read();
        },
        isOwn(OWN_MILLISECONDS) ? QUIET_AFTER_OWN_MILLISECONDS : QUIET_MILLISECONDS,
      );
    };
    asking.current = follower;
    const stop = followUntil(service.onChange(changed, follower.ask), (error) => {
      const trouble = notFollowing(error);
      setState((before) => (before.kind === "assessment" ? { ...before, trouble } : before));
    });
    return () => {
      clearTimeout(timer);
      follower.stop();
      stop();
    };
  }, [following, read, lookAgain, service]);

  const waiting = follow && state.kind === "interrupted";
  useEffect(() => {
    // More may be undone, or somebody else finishes the build.
    if (!waiting) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), QUIET_MILLISECONDS);
    };
    window.addEventListener("focus", changed);
    // Coming back to the pane reads again, and both buttons read before they do anything.
    const stop = followUntil(service.onChange(changed), () => undefined);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("focus", changed);
      stop();
    };
  }, [waiting, read, service]);

  const noteOwnChange = useCallback(() => {
    ownChange.current = performance.now();
  }, []);

  const calculate = useCallback(async () => {
    const outcome = await service.calculate();
    if (outcome.kind === "calculated") {
      noteCalculated(seen.current);
      asking.current?.ask();
      return;
    }
    const { trouble } = outcome;
    setState((before) => (before.kind === "assessment" ? { ...before, trouble } : before));
  }, [service, noteCalculated]);

  return { state, read, figures, calculate, noteOwnChange };
}

/** What the formulas should give; those of another format are not known. */
function figuresExpected(found: ReadOutcome): string | undefined {
  const isKnown = found.kind === "assessment" && found.condition.format === "current";
  return isKnown ? figuresOf(found.assessment) : undefined;
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
