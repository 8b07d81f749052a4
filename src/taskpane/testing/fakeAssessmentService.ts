/**
 * A workbook for the pane's tests: it keeps what is recorded; the test decides all other answers.
 */
import type { Assessment } from "../../assessment/assessment";
import type { BuildOutcome, BuildProgress } from "../../workbook/build/BuildOutcome";
import type { Trouble } from "../../workbook/excel/Trouble";
import type { WorkbookCondition } from "../../workbook/read/ReadOutcome";
import { figuresOf } from "../../workbook/sheets/data/figuresOf";
import { paperOf } from "../../report/paper/paperOf";
import type { AssessmentService } from "../AssessmentService";
import { fakeAgreeing } from "./fakeAgreeing";
import { held, unlessTrouble, type FakeControls } from "./fakeControls";
import { fakeFiles } from "./fakeFiles";
import { fakeRecording } from "./fakeRecording";
import { fakeSubmitting } from "./fakeSubmitting";

/** The pane's service with the test's controls. */
export type FakeAssessmentService = AssessmentService & FakeControls;

/** An undamaged workbook. */
export const SOUND: WorkbookCondition = {
  missing: [],
  gone: [],
  readOnly: false,
  format: "current",
  copied: [],
  typed: [],
  problems: [],
  asSubmitted: true,
};

/** A workbook that holds an assessment, a trouble, or nothing. */
export function makeFakeAssessmentService(contents?: Assessment | Trouble): FakeAssessmentService {
  const listeners = new Set<() => void>();
  const moveListeners = new Set<() => void>();
  const selectionListeners = new Set<(valueCodeId: string) => void>();
  let report: (progress: BuildProgress) => void = noBuild;
  let settle: (outcome: BuildOutcome) => void = noBuild;
  const controls = (): FakeControls => service;
  const service: FakeAssessmentService = {
    ...fakeRecording(controls),
    ...fakeSubmitting(controls),
    ...fakeAgreeing(controls),
    ...fakeFiles(controls),
    contents,
    interrupted: undefined,
    condition: SOUND,
    refreshTrouble: undefined,
    deaf: false,
    filling: 0,
    nextRecords: [],
    nextTargets: [],
    nextTexts: [],
    nextCriteria: [],
    submitOutcome: undefined,
    findings: [],
    chart: { kind: "none" },
    downloads: true,
    printed: [],
    removed: [],
    fillings: [],
    savingState: { autoSave: "on", canSave: true },
    openingState: "off",
    lacking: [],
    putBackPreview: { kind: "otherFramework" },
    putBackLooks: [],
    trouble: undefined,
    records: [],
    nextDetails: [],
    detailChanges: [],
    targets: [],
    valueCodeTargets: [],
    texts: [],
    criteria: [],
    shown: [],
    returns: new Map(),
    open: {
      workbook: {
        sheets: [],
        names: new Map(),
        firstDay: 1900,
        calculation: "automatic",
        iterates: false,
      },
    },
    templateSheets: [],
    earlierFiles: new Map(),
    councilSets: [],
    lastRounds: new Map(),
    nextAgreements: [],
    agreements: [],
    saves: 0,
    requests: [],
    finishing: [],
    selected: undefined,
    counts: { reads: 0, looks: 0 },
    lookTrouble: undefined,
    calculation: "automatic",
    figures: undefined,
    look: () => {
      service.counts.looks += 1;
      if (service.lookTrouble !== undefined) {
        return Promise.resolve({ kind: "failed", trouble: service.lookTrouble });
      }
      const found = service.contents;
      const isThere = found !== undefined && !("message" in found);
      return Promise.resolve({
        kind: "seen",
        contents: isThere
          ? JSON.stringify([
              ...found.responses,
              ...found.targets,
              ...(found.valueCodeTargets ?? []),
              ...found.officers,
              ...found.inShort,
            ])
          : undefined,
        figures: service.figures ?? (isThere ? figuresOf(found) : ""),
        calculation: service.calculation,
      });
    },
    calculate: () =>
      unlessTrouble(service, () => {
        service.figures = undefined;
        return { kind: "calculated" };
      }),
    read: () => {
      service.counts.reads += 1;
      if (service.interrupted !== undefined) {
        return Promise.resolve({ kind: "interrupted", build: service.interrupted });
      }
      const found = service.contents;
      if (found === undefined) return Promise.resolve({ kind: "none" });
      return Promise.resolve(
        "message" in found
          ? { kind: "failed", trouble: found }
          : { kind: "assessment", assessment: found, condition: service.condition },
      );
    },
    build: (request, onProgress, signal) => {
      service.requests.push({ request, signal });
      report = onProgress;
      return new Promise((resolve) => {
        settle = resolve;
      });
    },
    finishBuild: (onProgress, signal) => {
      service.finishing.push(signal);
      report = onProgress;
      return new Promise((resolve) => {
        settle = resolve;
      });
    },
    removeBuild: () =>
      unlessTrouble(service, () => {
        service.interrupted = undefined;
        return { kind: "removed" };
      }),
    show: (valueCodeId, field) =>
      unlessTrouble(service, () => {
        service.shown.push({ valueCodeId, field });
        return { kind: "shown" };
      }),
    showPlace: (place) =>
      unlessTrouble(service, () => {
        service.shown.push(place);
        return { kind: "shown" };
      }),
    showSheet: (sheet) =>
      unlessTrouble(service, () => {
        const name = sheet === "movement" ? "Movement" : "Action plan";
        service.shown.push({ sheet: name, address: "A1" });
        return { kind: "shown" };
      }),
    writeLabels: () =>
      unlessTrouble(service, () => {
        const written = service.condition.typed.length;
        service.condition = { ...service.condition, typed: [] };
        return { kind: "written", written };
      }),
    check: () => unlessTrouble(service, () => ({ kind: "checked", findings: service.findings })),
    repair: (ids) =>
      unlessTrouble(service, () => {
        const left = service.findings.filter(({ id }) => !ids.includes(id));
        const repaired = service.findings.length - left.length;
        service.findings = left;
        return { kind: "repaired", repaired, left };
      }),
    previewPutBack: (framework) => {
      service.putBackLooks.push(framework);
      return unlessTrouble(service, () => service.putBackPreview);
    },
    refresh: () =>
      Promise.resolve(
        service.refreshTrouble
          ? { kind: "failed", trouble: service.refreshTrouble }
          : { kind: "refreshed" },
      ),
    fillActionPlan: (from) => {
      service.fillings.push(from);
      return Promise.resolve(
        typeof service.filling === "number"
          ? { kind: "filled", added: service.filling }
          : { kind: "failed", trouble: service.filling },
      );
    },
    preparePrint: (what) =>
      unlessTrouble(service, () => {
        if (typeof what === "object") {
          service.councilSets.push(what);
          return { kind: "prepared", sheet: "Councils" };
        }
        service.printed.push(what);
        const pages = what === "actionPlan" ? {} : { pages: ["SL1.1 to SL2.4", "SL3.1"] };
        return { kind: "prepared", sheet: `Sheet of ${what}`, ...pages };
      }),
    removeReport: (kind) =>
      unlessTrouble(service, () => {
        service.removed.push(kind);
        return { kind: "removed" };
      }),
    paper: () => unlessTrouble(service, () => ({ kind: "paper", paper: paperOf(held(service)) })),
    chartImage: () => Promise.resolve(service.chart),
    canDownload: () => service.downloads,
    saving: () => Promise.resolve(service.savingState),
    opening: () => Promise.resolve(service.openingState),
    setOpening: (opens) =>
      unlessTrouble(service, () => {
        service.openingState = opens ? "on" : "off";
        return { kind: "set" };
      }),
    save: () =>
      unlessTrouble(service, () => {
        service.saves += 1;
        return { kind: "saved" };
      }),
    missingParts: () => service.lacking,
    onChange: (changed, moved = () => undefined) => {
      if (service.deaf) return Promise.reject(new Error("No events."));
      listeners.add(changed);
      moveListeners.add(moved);
      return Promise.resolve(() => {
        listeners.delete(changed);
        moveListeners.delete(moved);
      });
    },
    onSelect: (selected) => {
      if (service.deaf) return Promise.reject(new Error("No events."));
      selectionListeners.add(selected);
      return Promise.resolve(() => void selectionListeners.delete(selected));
    },
    selectedValueCode: () => Promise.resolve(service.selected),
    progress: (progress) => report(progress),
    end: (outcome) => settle(outcome),
    change: () => listeners.forEach((listener) => listener()),
    select: (valueCodeId) => {
      service.selected = valueCodeId;
      selectionListeners.forEach((listener) => listener(valueCodeId));
    },
    move: () => moveListeners.forEach((listener) => listener()),
    followers: () => listeners.size,
  };
  return service;
}

function noBuild(): void {
  throw new Error("No build is in work.");
}
