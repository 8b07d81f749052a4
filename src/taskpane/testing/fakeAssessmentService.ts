/**
 * A workbook for the pane's tests: it keeps what is recorded; the test decides all other answers.
 */
import { NOT_ASSESSED, type Assessment, type Departments } from "../../assessment/assessment";
import type { Opening } from "../../workbook/excel/Opening";
import type { SignOff, SignOffEntry } from "../../assessment/signOff";
import { signOffsOf, signOffsText, withSignOff } from "../../workbook/sheets/data/signOffText";
import type { ShownSet } from "../../workbook/print/planCouncils";
import { NO_DEPARTMENTS } from "../../assessment/departments/addReturn";
import { leaveOpen } from "../../assessment/departments/leaveOpen";
import { withDepartments } from "../../assessment/departments/withDepartments";
import type { BuildOutcome, BuildProgress, BuildRequest } from "../../workbook/build/BuildOutcome";
import type { ChartImageOutcome, Printed, ReportKind } from "../../workbook/print/PrintOutcome";
import type { PutBackPreview } from "../../workbook/check/PutBackPreview";
import type { Framework } from "../../framework/framework";
import type { Finding } from "../../workbook/check/Finding";
import type {
  AgreementChange,
  AgreementOutcome,
  DetailsChange,
  DetailsOutcome,
  KeyAreaTextChange,
  CriterionChange,
  CriterionOutcome,
  KeyAreaTextOutcome,
  OpenChange,
  RecordOutcome,
  ResponseChange,
  ResponseField,
  TargetChange,
  TargetOutcome,
  ValueCodeTargetChange,
} from "../../workbook/record/RecordOutcome";
import type { Saving } from "../../workbook/excel/Saving";
import type { SubmitOutcome } from "../../workbook/submit/SubmitOutcome";
import type { Trouble } from "../../workbook/excel/Trouble";
import type { InterruptedBuild, WorkbookCondition } from "../../workbook/read/ReadOutcome";
import { leftOut } from "../../workbook/read/returns/leftOut";
import type {
  EarlierReading,
  LastRoundReading,
  ReturnReading,
} from "../../workbook/read/returns/ReturnOutcome";
import type { RaiseSource } from "../../assessment/toRaise";
import type { AnswersSeen } from "../../workbook/record/follow/lookAtAnswers";
import { figuresOf } from "../../workbook/sheets/data/figuresOf";
import { openTableFile } from "../../workbook/frameworkTable/openTableFile";
import type { OpenTables } from "../../workbook/frameworkTable/inWorkbook/OpenTables";
import { paperOf } from "../../report/paper/paperOf";
import type { AssessmentService } from "../AssessmentService";
import { fieldsOf, namesOf, pick, sameIn, withFields } from "../recording/responseFields";

export interface FakeAssessmentService extends AssessmentService {
  /** The workbook's current contents; a trouble makes reading fail. */
  contents: Assessment | Trouble | undefined;
  /** A build that was cut off; `contents` is what removing it leaves. */
  interrupted: InterruptedBuild | undefined;
  condition: WorkbookCondition;
  refreshTrouble: Trouble | undefined;
  /** True if Excel refuses to report cell changes. */
  deaf: boolean;
  /** How many value codes the next filling adds, or why it fails. */
  filling: number | Trouble;
  /** Answers to the next recordings, in order; without any, what is recorded is kept. */
  readonly nextRecords: RecordOutcome[];
  readonly nextTargets: TargetOutcome[];
  readonly nextTexts: KeyAreaTextOutcome[];
  readonly nextCriteria: CriterionOutcome[];
  /** Answers to the next changes of council, department or date, in order. */
  readonly nextDetails: DetailsOutcome[];
  /** Every requested change of these, latest last. */
  readonly detailChanges: DetailsChange[];
  submitOutcome: SubmitOutcome | undefined;
  findings: readonly Finding[];
  /** What was brought to the front for printing, latest last. */
  readonly printed: Printed[];
  /** Reports that were removed. */
  readonly removed: ReportKind[];
  /** The sources from which the action plan was filled. */
  readonly fillings: RaiseSource[];
  /** What Excel returns as the picture of any chart. */
  chart: ChartImageOutcome;
  /** False for an Excel that saves no files from its panes. */
  downloads: boolean;
  savingState: Saving;
  openingState: Opening;
  lacking: readonly ("save" | "autoSave")[];
  /** What looking for a lost data sheet finds; with a file's framework the same as without. */
  putBackPreview: PutBackPreview;
  /** The frameworks that it was looked for with; undefined for ours. */
  readonly putBackLooks: (Framework | undefined)[];
  /** Why every other step fails, if it does. */
  trouble: Trouble | undefined;
  /** Every requested change, latest last. */
  readonly records: ResponseChange[];
  readonly targets: TargetChange[];
  readonly valueCodeTargets: ValueCodeTargetChange[];
  readonly texts: KeyAreaTextChange[];
  readonly criteria: CriterionChange[];
  /** Places that were activated. */
  readonly shown: (
    | { readonly valueCodeId: string; readonly field: ResponseField }
    | { readonly sheet: string; readonly address: string }
  )[];
  /** What reading departments' files gives, by file name; others have no assessment. */
  readonly returns: Map<string, ReturnReading>;
  /** People's own sheets in the workbook. */
  open: OpenTables;
  /** What adding the template adds to them. */
  templateSheets: OpenTables["workbook"]["sheets"];
  /** What reading an earlier workbook gives, by file name; others have no assessment. */
  readonly earlierFiles: Map<string, EarlierReading>;
  /** Every set of councils that was to be shown, latest last. */
  readonly councilSets: ShownSet[];
  /** What reading the workbook of a last round gives, by file name. */
  readonly lastRounds: Map<string, LastRoundReading>;
  /** Answers to the next agreements, in order; without any, they are kept. */
  readonly nextAgreements: AgreementOutcome[];
  /** Every requested agreement, latest last. */
  readonly agreements: (AgreementChange | OpenChange)[];
  /** How many times the file was saved. */
  saves: number;
  /** Every build request, latest last, with the signal that cancels it. */
  readonly requests: { readonly request: BuildRequest; readonly signal: AbortSignal }[];
  /** The signal of every finishing that was asked for. */
  readonly finishing: AbortSignal[];
  /** Reports the progress of the running build. */
  progress(progress: BuildProgress): void;
  /** Ends the running build; a successful one leaves `contents` as set by the test. */
  end(outcome: BuildOutcome): void;
  /** As if someone had typed into a cell. */
  change(): void;
  /** As if someone had selected a row in the sheet. */
  select(valueCodeId: string): void;
  selected: string | undefined;
  /** As if someone had selected any other cell or sheet. */
  move(): void;
  /** How many listeners are notified of changes. */
  followers(): number;
  /** How often the pane read the workbook, and looked whether it has to. */
  readonly counts: { reads: number; looks: number };
  /** Why looking fails, if it does. */
  lookTrouble: Trouble | undefined;
  calculation: AnswersSeen["calculation"];
  /** The figures on the sheets, if they are not those of the answers. */
  figures: string | undefined;
}

/** A trouble whose texts cannot be mistaken for the product's. */
export function makeTrouble(what: string, kind: Trouble["kind"] = "other"): Trouble {
  return {
    kind,
    message: `${what} went wrong.`,
    remedy: `Mend ${what}.`,
    details: `Code of ${what}`,
  };
}

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

const SUBMISSION = { on: "2026-05-14T10:42", fingerprint: "7F3A 91C2 0B4E" };

/** A workbook that holds an assessment, a trouble, or nothing. */
export function makeFakeAssessmentService(contents?: Assessment | Trouble): FakeAssessmentService {
  const listeners = new Set<() => void>();
  const moveListeners = new Set<() => void>();
  const selectionListeners = new Set<(valueCodeId: string) => void>();
  let report: (progress: BuildProgress) => void = noBuild;
  let settle: (outcome: BuildOutcome) => void = noBuild;
  const held = (): Assessment => {
    const found = service.contents;
    if (found === undefined || "message" in found) throw new Error("No assessment is there.");
    return found;
  };
  const added = (entry: Omit<SignOff, "on" | "fingerprint">): readonly SignOffEntry[] =>
    signOffsOf(withSignOff(signOffsText(held().signOffs ?? []), { ...entry, ...SUBMISSION }));
  const unlessTrouble = <Done extends { readonly kind: string }>(
    done: () => Done,
  ): Promise<Done | { readonly kind: "failed"; readonly trouble: Trouble }> =>
    Promise.resolve(
      service.trouble === undefined ? done() : { kind: "failed", trouble: service.trouble },
    );
  const agreement = (
    change: AgreementChange | OpenChange,
    make: (departments: Departments) => Departments,
  ): Promise<AgreementOutcome> => {
    service.agreements.push(change);
    const decided = service.nextAgreements.shift();
    if (decided !== undefined) return Promise.resolve(decided);
    return unlessTrouble(() => {
      service.contents = withDepartments(held(), make(held().departments ?? NO_DEPARTMENTS));
      return { kind: "recorded" };
    });
  };
  const service: FakeAssessmentService = {
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
      unlessTrouble(() => {
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
      unlessTrouble(() => {
        service.interrupted = undefined;
        return { kind: "removed" };
      }),
    record: (change) => {
      service.records.push(change);
      const decided = service.nextRecords.shift();
      if (decided !== undefined) return Promise.resolve(decided);
      if (held().submission !== undefined) return Promise.resolve(refused("submitted"));
      if (service.condition.readOnly) return Promise.resolve(refused("readOnly"));
      const found = fieldsOf(held().responses.get(change.valueCodeId));
      const names = namesOf(change.fields);
      const asSeen = names.every(
        (name) => sameIn(name, found, change.expected) || sameIn(name, found, change.fields),
      );
      if (!asSeen) return Promise.resolve({ kind: "conflict", found: pick(found, names) });
      service.contents = withResponse(held(), change);
      // Excel also reports the pane's own changes.
      service.change();
      return Promise.resolve({ kind: "recorded" });
    },
    recordTarget: (change) => {
      service.targets.push(change);
      const decided = service.nextTargets.shift();
      if (decided !== undefined) return Promise.resolve(decided);
      const targets = new Map(held().targets);
      if (change.level === null) targets.delete(change.keyAreaId);
      else targets.set(change.keyAreaId, change.level);
      service.contents = { ...held(), targets };
      return Promise.resolve({ kind: "recorded" });
    },
    recordValueCodeTarget: (change) => {
      service.valueCodeTargets.push(change);
      const decided = service.nextTargets.shift();
      if (decided !== undefined) return Promise.resolve(decided);
      const valueCodeTargets = new Map(held().valueCodeTargets);
      if (change.level === null) valueCodeTargets.delete(change.valueCodeId);
      else valueCodeTargets.set(change.valueCodeId, change.level);
      service.contents = { ...held(), valueCodeTargets };
      return Promise.resolve({ kind: "recorded" });
    },
    recordKeyAreaText: (change) => {
      service.texts.push(change);
      const decided = service.nextTexts.shift();
      if (decided !== undefined) return Promise.resolve(decided);
      const { field, keyAreaId, text } = change;
      const texts = new Map(held()[field]);
      if (text === "") texts.delete(keyAreaId);
      else texts.set(keyAreaId, text);
      service.contents = { ...held(), [field]: texts };
      return Promise.resolve({ kind: "recorded" });
    },
    recordCriterion: (change) => {
      service.criteria.push(change);
      const decided = service.nextCriteria.shift();
      if (decided !== undefined) return Promise.resolve(decided);
      const { valueCodeId, criterionId, met } = change;
      const before = held().responses.get(valueCodeId) ?? {
        entry: NOT_ASSESSED,
        comment: "",
        evidence: "",
      };
      const criteria = new Map<string, boolean>(before.criteria);
      if (met === "") criteria.delete(criterionId);
      else criteria.set(criterionId, met === "Yes");
      const responses = new Map([...held().responses, [valueCodeId, { ...before, criteria }]]);
      service.contents = { ...held(), responses };
      return Promise.resolve({ kind: "recorded" });
    },
    show: (valueCodeId, field) =>
      unlessTrouble(() => {
        service.shown.push({ valueCodeId, field });
        return { kind: "shown" };
      }),
    showPlace: (place) =>
      unlessTrouble(() => {
        service.shown.push(place);
        return { kind: "shown" };
      }),
    showSheet: (sheet) =>
      unlessTrouble(() => {
        const name = sheet === "movement" ? "Movement" : "Action plan";
        service.shown.push({ sheet: name, address: "A1" });
        return { kind: "shown" };
      }),
    recordDetails: (change) =>
      unlessTrouble((): DetailsOutcome => {
        service.detailChanges.push(change);
        const decided = service.nextDetails.shift();
        if (decided !== undefined) return decided;
        service.contents = { ...held(), details: { ...held().details, ...change.fields } };
        return { kind: "recorded" };
      }),
    writeLabels: () =>
      unlessTrouble(() => {
        const written = service.condition.typed.length;
        service.condition = { ...service.condition, typed: [] };
        return { kind: "written", written };
      }),
    submit: (by = { name: "", role: "" }) => {
      const outcome = service.submitOutcome ?? { kind: "submitted", locked: true };
      if (outcome.kind === "submitted") {
        service.contents = {
          ...held(),
          details: {
            ...held().details,
            ...(outcome.dated === undefined ? {} : { date: outcome.dated }),
            status: "final",
          },
          submission: SUBMISSION,
          signOffs: added({ kind: "submitted", date: SUBMISSION.on.slice(0, 10), ...by, note: "" }),
        };
      }
      return Promise.resolve(outcome);
    },
    signOff: (request) =>
      unlessTrouble(() => {
        service.contents = { ...held(), signOffs: added(request) };
        return { kind: "signedOff" };
      }),
    reopen: (note) =>
      unlessTrouble(() => {
        const { submission: _submission, ...draft } = held();
        service.contents = {
          ...draft,
          details: { ...draft.details, status: "draft" },
          reopening: { on: "2026-05-15T09:00", note },
        };
        return { kind: "reopened" };
      }),
    check: () => unlessTrouble(() => ({ kind: "checked", findings: service.findings })),
    repair: (ids) =>
      unlessTrouble(() => {
        const left = service.findings.filter(({ id }) => !ids.includes(id));
        const repaired = service.findings.length - left.length;
        service.findings = left;
        return { kind: "repaired", repaired, left };
      }),
    previewPutBack: (framework) => {
      service.putBackLooks.push(framework);
      return unlessTrouble(() => service.putBackPreview);
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
      unlessTrouble(() => {
        if (typeof what === "object") {
          service.councilSets.push(what);
          return { kind: "prepared", sheet: "Councils" };
        }
        service.printed.push(what);
        const pages = what === "actionPlan" ? {} : { pages: ["SL1.1 to SL2.4", "SL3.1"] };
        return { kind: "prepared", sheet: `Sheet of ${what}`, ...pages };
      }),
    removeReport: (kind) =>
      unlessTrouble(() => {
        service.removed.push(kind);
        return { kind: "removed" };
      }),
    paper: () => unlessTrouble(() => ({ kind: "paper", paper: paperOf(held()) })),
    chartImage: () => Promise.resolve(service.chart),
    canDownload: () => service.downloads,
    saving: () => Promise.resolve(service.savingState),
    opening: () => Promise.resolve(service.openingState),
    setOpening: (opens) =>
      unlessTrouble(() => {
        service.openingState = opens ? "on" : "off";
        return { kind: "set" };
      }),
    save: () =>
      unlessTrouble(() => {
        service.saves += 1;
        return { kind: "saved" };
      }),
    missingParts: () => service.lacking,
    readReturns: async (files, _into, onReading, signal) => {
      for (const { name } of files) {
        await new Promise((resolve) => setTimeout(resolve));
        if (signal.aborted) break;
        onReading(service.returns.get(name) ?? leftOut(name, "noAssessment"));
      }
      return { kind: "read" };
    },
    readEarlier: async ({ name }, _now, signal) => {
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return { kind: "cancelled" };
      const reading = service.earlierFiles.get(name) ?? leftOut(name, "noAssessment");
      return await unlessTrouble(() => ({ kind: "read", reading }));
    },
    openTables: async () => unlessTrouble(() => ({ kind: "tables", ...service.open }) as const),
    openTableFile: async (file, signal) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (signal.aborted) return { kind: "cancelled" };
      return { kind: "opened", opened: openTableFile(bytes, file.name) };
    },
    addTemplate: async () => {
      const { workbook } = service.open;
      const sheets = [...workbook.sheets, ...service.templateSheets];
      service.open = { ...service.open, workbook: { ...workbook, sheets } };
      return await unlessTrouble(() => ({ kind: "added", sheet: "Framework table" }) as const);
    },
    readLastRound: async ({ name }, _frameworks, signal) => {
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return { kind: "cancelled" };
      const reading = service.lastRounds.get(name) ?? leftOut(name, "noAssessment");
      return await unlessTrouble(() => ({ kind: "read", reading }));
    },
    agree: (change) =>
      agreement(change, (departments) => {
        const { valueCodeId, agreed, reason } = change.agreement;
        return {
          ...departments,
          agreed: new Map([...departments.agreed, [valueCodeId, { level: agreed, reason }]]),
          record: [...departments.record, change.agreement],
        };
      }),
    leaveOpen: (change) =>
      agreement(change, (departments) => leaveOpen(departments, change.valueCodeId)),
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

function withResponse(assessment: Assessment, { valueCodeId, fields }: ResponseChange): Assessment {
  const response = withFields(assessment.responses.get(valueCodeId), fields);
  return { ...assessment, responses: new Map([...assessment.responses, [valueCodeId, response]]) };
}

function refused(kind: Trouble["kind"]): RecordOutcome {
  return { kind: "failed", trouble: makeTrouble("Writing", kind) };
}

function noBuild(): void {
  throw new Error("No build is in work.");
}
