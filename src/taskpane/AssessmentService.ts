/**
 * What the pane needs from the workbook, as plain functions and plain data; no component calls
 * Office.js.
 */
import type { ShownSet } from "../workbook/print/planCouncils";
import type { Assessment } from "../assessment/assessment";
import type { Framework } from "../framework/framework";
import type { RaiseSource } from "../assessment/toRaise";
import type { Paper } from "../report/paper/paper";
import type { PictureKind } from "../report/picture/drawings";
import type { BuildOutcome, BuildProgress, BuildRequest } from "../workbook/build/BuildOutcome";
import type {
  ChartImageOutcome,
  Printed,
  PrintOutcome,
  ReportKind,
} from "../workbook/print/PrintOutcome";
import type { PutBackOutcome } from "../workbook/check/PutBackPreview";
import type { ShownSheet } from "../workbook/record/follow/showPlace";
import type { AnswersSeen } from "../workbook/record/follow/lookAtAnswers";
import type { CheckOutcome, RepairOutcome } from "../workbook/check/Finding";
import type { Failed } from "../workbook/excel/Trouble";
import type {
  ComparedWith,
  EarlierReading,
  LastRoundReading,
  Receiving,
  ReturnReading,
} from "../workbook/read/returns/ReturnOutcome";
import type { ReadOutcome } from "../workbook/read/ReadOutcome";
import type {
  AgreementChange,
  AgreementOutcome,
  CriterionChange,
  CriterionOutcome,
  DetailsChange,
  DetailsOutcome,
  KeyAreaTextChange,
  KeyAreaTextOutcome,
  OpenChange,
  RecordOutcome,
  ResponseChange,
  ResponseField,
  TargetChange,
  TargetOutcome,
  ValueCodeTargetChange,
} from "../workbook/record/RecordOutcome";
import type { Saving } from "../workbook/excel/Saving";
import type { OpenTables } from "../workbook/frameworkTable/inWorkbook/OpenTables";
import type { Opening } from "../workbook/excel/Opening";
import type { TableFileReading } from "./office/returns/TableFileReading";
import type { SignedBy } from "../assessment/signOff";
import type { SignOffRequest } from "../workbook/submit/signOffAssessment";
import type { SubmitOutcome } from "../workbook/submit/SubmitOutcome";

/** Functions report failures in their results; only those that begin with "on" reject. */
export interface AssessmentService {
  /** The assessment in the workbook, whoever built it. */
  read(): Promise<ReadOutcome>;
  build(
    request: BuildRequest,
    onProgress: (progress: BuildProgress) => void,
    signal: AbortSignal,
  ): Promise<BuildOutcome>;
  /** Finishes a build that was cut off or undone; what is made stays, whatever happens. */
  finishBuild(
    onProgress: (progress: BuildProgress) => void,
    signal: AbortSignal,
  ): Promise<BuildOutcome>;
  /** Removes a build that was cut off or undone, with what was typed on its sheets. */
  removeBuild(): Promise<{ readonly kind: "removed" } | Failed>;
  /**
   * Writes some of a value code's cells, in one request, and only if they still hold what the
   * person saw. Fails at once while a cell is being edited or the connection is lost: the pane
   * keeps the change and tries again.
   */
  record(change: ResponseChange): Promise<RecordOutcome>;
  /** Writes the target of a key area on Start; null removes it. */
  recordTarget(change: TargetChange): Promise<TargetOutcome>;
  /** Writes a value code's own target on its sheet; null removes it. */
  recordValueCodeTarget(change: ValueCodeTargetChange): Promise<TargetOutcome>;
  /** Writes a key area's officer or line in short on Start; "" removes it. */
  recordKeyAreaText(change: KeyAreaTextChange): Promise<KeyAreaTextOutcome>;
  /** Writes on the sheet Criteria whether a criterion is met; "" removes the answer. */
  recordCriterion(change: CriterionChange): Promise<CriterionOutcome>;
  /**
   * Activates the sheet of a value code and selects its cell, so that typed text is entered there.
   */
  show(valueCodeId: string, field: ResponseField): Promise<{ readonly kind: "shown" } | Failed>;
  /** Activates any place in the workbook. */
  showPlace(place: {
    readonly sheet: string;
    readonly address: string;
  }): Promise<{ readonly kind: "shown" } | Failed>;
  /** Activates one of our sheets, whatever people called it. */
  showSheet(sheet: ShownSheet): Promise<{ readonly kind: "shown" } | Failed>;
  /** Writes council, department or date on Start, if the cells still hold what the person saw. */
  recordDetails(change: DetailsChange): Promise<DetailsOutcome>;
  /** Writes the level labels in place of typed numbers and names. */
  writeLabels(): Promise<{ readonly kind: "written"; readonly written: number } | Failed>;
  /**
   * Marks the assessment final with date and fingerprint, and locks levels and comments; `by` is who
   * submits, as typed.
   */
  submit(by?: SignedBy): Promise<SubmitOutcome>;
  /** Records who assured or approved what is submitted. */
  signOff(request: SignOffRequest): Promise<{ readonly kind: "signedOff" } | Failed>;
  /** Makes it a draft again and unlocks it; the note says why. */
  reopen(note: string): Promise<{ readonly kind: "reopened" } | Failed>;
  /** Looks for what people have overwritten, deleted or duplicated. Changes nothing. */
  check(): Promise<CheckOutcome>;
  /**
   * Repairs the findings with these ids, without changing a level, comment or evidence. `kept` is
   * what was read before a sheet was deleted.
   */
  repair(findingIds: readonly string[], kept?: Assessment): Promise<RepairOutcome>;
  /**
   * What putting back the hidden data sheet would keep. Changes nothing; building with "putBack"
   * does it. Without a framework, looks for one of ours.
   */
  previewPutBack(framework?: Framework): Promise<PutBackOutcome>;
  /** Updates what formulas cannot: row heights and the time stamp. */
  refresh(): Promise<{ readonly kind: "refreshed" } | Failed>;
  /**
   * Adds value codes to the action plan: those that hold a key area down, or all below its target.
   * Keeps rows that people wrote. Returns how many were added.
   */
  fillActionPlan(
    from: RaiseSource,
  ): Promise<{ readonly kind: "filled"; readonly added: number } | Failed>;
  /** Brings what is to be printed to the front; writes a report or a set of councils again first. */
  preparePrint(what: Printed | ShownSet): Promise<PrintOutcome>;
  /** Removes a report's sheet from the workbook. */
  removeReport(kind: ReportKind): Promise<{ readonly kind: "removed" } | Failed>;
  /** The content of a committee paper about the assessment. */
  paper(): Promise<{ readonly kind: "paper"; readonly paper: Paper } | Failed>;
  /** Excel's own picture of a chart at print resolution, or why there is none. */
  chartImage(kind: PictureKind): Promise<ChartImageOutcome>;
  /** False if this Excel saves no files from its panes: on a Mac nothing happens. */
  canDownload(): boolean;
  /** How Excel saves the file automatically. */
  saving(): Promise<Saving>;
  /** Whether the pane opens with this workbook. */
  opening(): Promise<Opening>;
  /** Switches that on or off, in the workbook. */
  setOpening(opens: boolean): Promise<{ readonly kind: "set" } | Failed>;
  save(): Promise<{ readonly kind: "saved" } | Failed>;
  /** Names of the parts that this Excel is too old for; empty in a current one. */
  missingParts(): readonly ("save" | "autoSave")[];
  /** Reads departments' files one after the other. Nothing in the workbook changes. */
  readReturns(
    files: readonly File[],
    into: Receiving,
    onReading: (reading: ReturnReading) => void,
    signal: AbortSignal,
  ): Promise<{ readonly kind: "read" } | Failed>;
  /** Reads the workbook of an earlier assessment. Nothing in the open workbook changes. */
  readEarlier(
    file: File,
    now: ComparedWith,
    signal: AbortSignal,
  ): Promise<
    | { readonly kind: "read"; readonly reading: EarlierReading }
    | { readonly kind: "cancelled" }
    | Failed
  >;
  /**
   * The cells of the open workbook, to find a framework's table in them, a block of rows at a time.
   * Nothing changes.
   */
  openTables(
    onRows: (read: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<({ readonly kind: "tables" } & OpenTables) | { readonly kind: "cancelled" } | Failed>;
  /** Opens a file that may hold a framework. Nothing in the workbook changes. */
  openTableFile(
    file: File,
    signal: AbortSignal,
  ): Promise<TableFileReading | { readonly kind: "cancelled" } | Failed>;
  /** Adds the empty template of a framework's table to the workbook, and shows it. */
  addTemplate(): Promise<{ readonly kind: "added"; readonly sheet: string } | Failed>;
  /**
   * Reads the workbook of the last round, to start from it. Nothing in the open workbook changes.
   * `frameworks` are to know the rows by where the hidden data sheet is gone.
   */
  readLastRound(
    file: File,
    frameworks: readonly Framework[],
    signal: AbortSignal,
  ): Promise<
    | { readonly kind: "read"; readonly reading: LastRoundReading }
    | { readonly kind: "cancelled" }
    | Failed
  >;
  /** Writes an agreed level and adds a row to the record, in one request. */
  agree(change: AgreementChange): Promise<AgreementOutcome>;
  /** Clears an agreed level; the record keeps what was agreed. */
  leaveOpen(change: OpenChange): Promise<AgreementOutcome>;
  /**
   * `changed` is called when Excel reports that cells of the assessment changed, `moved` when
   * somebody selects another cell or sheet; returns a function to stop.
   */
  onChange(changed: () => void, moved?: () => void): Promise<() => void>;
  /** The cells that people fill in at this moment, to compare with an earlier one. */
  look(): Promise<({ readonly kind: "seen" } & AnswersSeen) | Failed>;
  /** Calculates all formulas, for an Excel that does so only when asked. */
  calculate(): Promise<{ readonly kind: "calculated" } | Failed>;
  /** Called with the value code of the selected row; returns a function to stop. */
  onSelect(selected: (valueCodeId: string) => void): Promise<() => void>;
  /** The value code of the selected row; undefined elsewhere or if Excel does not say. */
  selectedValueCode(): Promise<string | undefined>;
}
