import { useCallback, useRef, useState } from "react";
import type {
  BuildOutcome,
  BuildProgress,
  BuildRequest,
} from "../../../workbook/build/BuildOutcome";
import type { Trouble } from "../../../workbook/excel/Trouble";
import type { AssessmentService } from "../../AssessmentService";
import { GOES_ON_AFTER } from "../../trouble/useGoesOn";

/** Outcomes after which the person has to decide. */
type OpenOutcome = Extract<
  BuildOutcome,
  { readonly kind: "namesTaken" | "assessmentPresent" | "failed" }
>;

/** Outcomes after which the pane continues automatically. */
export type EndedOutcome = Extract<BuildOutcome, { readonly kind: "built" | "cancelled" }>;

/** What a build waits for; it continues automatically. */
export type BuildWaiting = "cell" | "connection";

export type BuildState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "building";
      /** Absent until the first sheet is begun. */
      readonly progress?: BuildProgress;
      readonly waiting?: BuildWaiting;
      readonly cancelling: boolean;
      /** True for a build that was cut off before. */
      readonly finishing: boolean;
    }
  | {
      readonly kind: "notFinished";
      readonly trouble: Trouble;
      /** How many sheets are kept. */
      readonly made: number | undefined;
      readonly progress?: BuildProgress;
    }
  | {
      readonly kind: "open";
      readonly request: BuildRequest;
      readonly outcome: OpenOutcome;
      /** How far the build got. */
      readonly progress?: BuildProgress;
    };

interface Build {
  readonly state: BuildState;
  start(request: BuildRequest): Promise<void>;
  /** Finishes a build that was cut off or undone. */
  finish(): Promise<void>;
  cancel(): void;
  /** Asks before building an existing assessment again. */
  ask(request: BuildRequest, frameworkTitle: string): void;
  /** Leaves an open outcome without building. */
  leave(): void;
}

/** One build at a time, with progress, cancel and the choices it may end in. */
export function useBuild(
  service: AssessmentService,
  ended: (outcome: EndedOutcome, request: BuildRequest | undefined) => Promise<void>,
): Build {
  const [state, setState] = useState<BuildState>({ kind: "idle" });
  const abort = useRef<AbortController | undefined>(undefined);

  const run = useCallback(
    async (
      work: (
        onProgress: (progress: BuildProgress) => void,
        signal: AbortSignal,
      ) => Promise<BuildOutcome>,
      request?: BuildRequest,
    ) => {
      const controller = new AbortController();
      abort.current = controller;
      setState({ kind: "building", cancelling: false, finishing: request === undefined });
      let reached: BuildProgress | undefined;
      const onProgress = (progress: BuildProgress): void => {
        reached = progress;
        const waiting = progress.waitingForCell === true ? "cell" : undefined;
        setState((before) =>
          before.kind === "building" ? { ...before, progress, waiting } : before,
        );
      };
      let outcome = await work(onProgress, controller.signal);
      for (;;) {
        const wait = waitAfter(outcome);
        if (wait === undefined || controller.signal.aborted) break;
        setState((before) =>
          before.kind === "building" ? { ...before, waiting: wait.waiting } : before,
        );
        await pause(wait.milliseconds, controller.signal);
        // Nothing of the failed build is left, so starting again duplicates nothing.
        if (!controller.signal.aborted) {
          outcome = await work(onProgress, controller.signal);
        }
      }
      if (controller.signal.aborted && waitAfter(outcome) !== undefined) {
        outcome = { kind: "cancelled" };
      }
      if (outcome.kind === "built" || outcome.kind === "cancelled") {
        await ended(outcome, request);
        setState({ kind: "idle" });
      } else if (request !== undefined) {
        setState({ kind: "open", request, outcome, progress: reached });
      } else if (outcome.kind === "failed") {
        const { trouble, made } = outcome;
        setState({ kind: "notFinished", trouble, made, progress: reached });
      }
    },
    [ended],
  );

  const start = useCallback(
    async (request: BuildRequest) =>
      await run(
        async (onProgress, signal) => await service.build(request, onProgress, signal),
        request,
      ),
    [service, run],
  );

  const finish = useCallback(
    async () =>
      await run(async (onProgress, signal) => await service.finishBuild(onProgress, signal)),
    [service, run],
  );

  const cancel = useCallback(() => {
    abort.current?.abort();
    setState((before) => (before.kind === "building" ? { ...before, cancelling: true } : before));
  }, []);

  const ask = useCallback((request: BuildRequest, frameworkTitle: string) => {
    setState({ kind: "open", request, outcome: { kind: "assessmentPresent", frameworkTitle } });
  }, []);

  const leave = useCallback(() => setState({ kind: "idle" }), []);

  return { state, start, finish, cancel, ask, leave };
}

/**
 * How long to wait before starting again, if the failure can pass without the person and left
 * nothing behind.
 */
function waitAfter(
  outcome: BuildOutcome,
): { readonly waiting: BuildWaiting; readonly milliseconds: number } | undefined {
  if (outcome.kind !== "failed" || outcome.trouble.halfDone === true) return undefined;
  const { kind } = outcome.trouble;
  const milliseconds = GOES_ON_AFTER[kind];
  if (milliseconds === undefined) return undefined;
  return { waiting: kind === "connectionLost" ? "connection" : "cell", milliseconds };
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
