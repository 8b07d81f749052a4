/** A workbook for the pane's tests: what it answers is decided beforehand or while a build waits. */
import type { Assessment } from "../../assessment/assessment";
import type { BuildOutcome, BuildProgress, BuildRequest, Trouble } from "../../workbook/outcomes";
import type { AssessmentService } from "../AssessmentService";

export interface FakeAssessmentService extends AssessmentService {
  /** What stands in the workbook now; a trouble makes reading fail. */
  contents: Assessment | Trouble | undefined;
  refreshTrouble: Trouble | undefined;
  /** True where Excel refuses to say when cells change. */
  deaf: boolean;
  /** How many value codes the next filling adds, or why it fails. */
  filling: number | Trouble;
  /** Every request to build, the latest last, with the signal that cancels it. */
  readonly requests: { readonly request: BuildRequest; readonly signal: AbortSignal }[];
  /** Says how far the build in work has come. */
  progress(progress: BuildProgress): void;
  /** Ends the build in work; one that is built leaves `contents` as set by the test. */
  end(outcome: BuildOutcome): void;
  /** As if someone had typed into a cell. */
  change(): void;
  /** How many listeners hear of changes. */
  followers(): number;
}

/** A trouble that no product text can be mistaken for. */
export function makeTrouble(what: string): Trouble {
  return { message: `${what} went wrong.`, remedy: `Mend ${what}.`, details: `Code of ${what}` };
}

/** A workbook that holds an assessment, a trouble, or nothing. */
export function makeFakeAssessmentService(contents?: Assessment | Trouble): FakeAssessmentService {
  const listeners = new Set<() => void>();
  let report: (progress: BuildProgress) => void = noBuild;
  let settle: (outcome: BuildOutcome) => void = noBuild;
  const service: FakeAssessmentService = {
    contents,
    refreshTrouble: undefined,
    deaf: false,
    filling: 0,
    requests: [],
    read: () => {
      const found = service.contents;
      if (found === undefined) return Promise.resolve({ kind: "none" });
      return Promise.resolve(
        "message" in found
          ? { kind: "failed", trouble: found }
          : { kind: "assessment", assessment: found },
      );
    },
    build: (request, onProgress, signal) => {
      service.requests.push({ request, signal });
      report = onProgress;
      return new Promise((resolve) => {
        settle = resolve;
      });
    },
    refresh: () =>
      Promise.resolve(
        service.refreshTrouble
          ? { kind: "failed", trouble: service.refreshTrouble }
          : { kind: "refreshed" },
      ),
    fillActionPlan: () =>
      Promise.resolve(
        typeof service.filling === "number"
          ? { kind: "filled", added: service.filling }
          : { kind: "failed", trouble: service.filling },
      ),
    onChange: (changed) => {
      if (service.deaf) return Promise.reject(new Error("No events."));
      listeners.add(changed);
      return Promise.resolve(() => void listeners.delete(changed));
    },
    progress: (progress) => report(progress),
    end: (outcome) => settle(outcome),
    change: () => listeners.forEach((listener) => listener()),
    followers: () => listeners.size,
  };
  return service;
}

function noBuild(): void {
  throw new Error("No build is in work.");
}
