import { useCallback, useRef, useState } from "react";
import type { BuildOutcome, BuildProgress, BuildRequest } from "../../workbook/outcomes";
import type { AssessmentService } from "../AssessmentService";

/** Outcomes after which the person has to decide. */
type OpenOutcome = Extract<
  BuildOutcome,
  { readonly kind: "namesTaken" | "assessmentPresent" | "failed" }
>;

/** Outcomes after which the pane goes on by itself. */
export type EndedOutcome = Extract<BuildOutcome, { readonly kind: "built" | "cancelled" }>;

export type BuildState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "building";
      /** Absent until the first sheet is begun. */
      readonly progress?: BuildProgress;
      readonly cancelling: boolean;
    }
  | { readonly kind: "open"; readonly request: BuildRequest; readonly outcome: OpenOutcome };

interface Build {
  readonly state: BuildState;
  start(request: BuildRequest): Promise<void>;
  cancel(): void;
  /** Asks before an assessment that is there is built again. */
  ask(request: BuildRequest, frameworkTitle: string): void;
  /** Leaves an open outcome without building. */
  leave(): void;
}

/** One build at a time, with progress, cancel and the choices it may end in. */
export function useBuild(
  service: AssessmentService,
  ended: (outcome: EndedOutcome) => Promise<void>,
): Build {
  const [state, setState] = useState<BuildState>({ kind: "idle" });
  const abort = useRef<AbortController | undefined>(undefined);

  const start = useCallback(
    async (request: BuildRequest) => {
      const controller = new AbortController();
      abort.current = controller;
      setState({ kind: "building", cancelling: false });
      const onProgress = (progress: BuildProgress): void =>
        setState((before) => (before.kind === "building" ? { ...before, progress } : before));
      const outcome = await service.build(request, onProgress, controller.signal);
      if (outcome.kind === "built" || outcome.kind === "cancelled") {
        await ended(outcome);
        setState({ kind: "idle" });
      } else {
        setState({ kind: "open", request, outcome });
      }
    },
    [service, ended],
  );

  const cancel = useCallback(() => {
    abort.current?.abort();
    setState((before) => (before.kind === "building" ? { ...before, cancelling: true } : before));
  }, []);

  const ask = useCallback((request: BuildRequest, frameworkTitle: string) => {
    setState({ kind: "open", request, outcome: { kind: "assessmentPresent", frameworkTitle } });
  }, []);

  const leave = useCallback(() => setState({ kind: "idle" }), []);

  return { state, start, cancel, ask, leave };
}
