import type { Assessment } from "../../assessment/assessment";
import type { Opening } from "../../workbook/excel/Opening";
import type { ShownSet } from "../../workbook/print/planCouncils";
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
import type {
  EarlierReading,
  LastRoundReading,
  ReturnReading,
} from "../../workbook/read/returns/ReturnOutcome";
import type { RaiseSource } from "../../assessment/toRaise";
import type { AnswersSeen } from "../../workbook/record/follow/lookAtAnswers";
import type { OpenTables } from "../../workbook/frameworkTable/inWorkbook/OpenTables";

/** What a test can decide of a fake workbook, and see of what was asked of it. */
export interface FakeControls {
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
  /** Present while reading them takes long: how far it is, and what it waits for. */
  openSlowly?: {
    readonly read: number;
    readonly total: number;
    readonly done: Promise<unknown>;
  };
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

/**
 * The assessment in the workbook.
 * @throws Error if there is none, which a test has to arrange
 */
export function held({ contents }: FakeControls): Assessment {
  if (contents === undefined || "message" in contents) throw new Error("No assessment is there.");
  return contents;
}

/** What is done, unless the test decided that every such step fails. */
export function unlessTrouble<Done extends { readonly kind: string }>(
  { trouble }: FakeControls,
  done: () => Done,
): Promise<Done | { readonly kind: "failed"; readonly trouble: Trouble }> {
  return Promise.resolve(trouble === undefined ? done() : { kind: "failed", trouble });
}
