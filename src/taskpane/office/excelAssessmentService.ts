import type { Failed, Trouble } from "../../workbook/excel/Trouble";
import type { AnswersSeen } from "../../workbook/record/follow/lookAtAnswers";
import { readOpenWorkbook } from "../../workbook/build/readOpenWorkbook";
import { missingParts, saveWorkbook, savingOf } from "../../workbook/excel/saveWorkbook";
import { isAccessDenied, noAssessment, troubleOf } from "../../workbook/excel/troubles";
import { watchAssessment } from "../../workbook/record/follow/watchAssessment";
import { selectedValueCode, watchSelection } from "../../workbook/record/follow/watchSelection";
import type { AssessmentService } from "../AssessmentService";

/** Fetched when the pane first looks. */
let lookAtAnswers: (() => Promise<AnswersSeen>) | undefined;

/**
 * The workbook that is open in Excel; every failure is reported in plain words. Code that is not
 * needed to look at an assessment is fetched on first use.
 */
export const excelAssessmentService: AssessmentService = {
  read: async () => orFailed("Reading the workbook", async () => readOpenWorkbook(WHILE_TYPING)),
  build: async (request, onProgress, signal) =>
    orFailed("Building", async () => {
      const { buildWorkbook } = await import("../../workbook/build/buildWorkbook");
      return buildWorkbook(request, onProgress, signal);
    }),
  finishBuild: async (onProgress, signal) =>
    orFailed("Finishing the build", async () => {
      const { finishBuild } = await import("../../workbook/build/finishBuild");
      return finishBuild(onProgress, signal);
    }),
  removeBuild: async () =>
    orFailed("Removing the build", async () => {
      const { removeBuild } = await import("../../workbook/build/removeBuild");
      await removeBuild();
      return { kind: "removed" };
    }),
  record: async (change) =>
    orFailed("Writing an answer", async () => {
      const { recordResponse } = await import("../../workbook/record/recordResponse");
      return recordResponse(change);
    }),
  recordTarget: async (change) =>
    orFailed("Writing a target", async () => {
      const { recordTarget } = await import("../../workbook/record/recordTarget");
      return recordTarget(change);
    }),
  recordValueCodeTarget: async (change) =>
    orFailed("Writing a target", async () => {
      const { recordValueCodeTarget } = await import("../../workbook/record/recordValueCodeTarget");
      return recordValueCodeTarget(change);
    }),
  recordKeyAreaText: async (change) =>
    orFailed("Writing to Start", async () => {
      const { recordKeyAreaText } = await import("../../workbook/record/recordKeyAreaText");
      return recordKeyAreaText(change);
    }),
  recordCriterion: async (change) =>
    orFailed("Writing to Criteria", async () => {
      const { recordCriterion } = await import("../../workbook/record/recordCriterion");
      return recordCriterion(change);
    }),
  show: async (valueCodeId, field) =>
    orFailed("Going to the cell", async () => {
      const { showValueCode } = await import("../../workbook/record/follow/showPlace");
      await showValueCode(valueCodeId, field);
      return { kind: "shown" };
    }),
  showPlace: async (place) =>
    orFailed("Going to the cell", async () => {
      const { showPlace } = await import("../../workbook/record/follow/showPlace");
      await showPlace(place);
      return { kind: "shown" };
    }),
  showSheet: async (sheet) =>
    orFailed("Going to the cell", async () => {
      const { showSheet } = await import("../../workbook/record/follow/showPlace");
      await showSheet(sheet);
      return { kind: "shown" };
    }),
  recordDetails: async (change) =>
    orFailed("Writing on Start", async () => {
      const { recordDetails } = await import("../../workbook/record/recordDetails");
      return recordDetails(change);
    }),
  writeLabels: async () =>
    orFailed("Writing the level labels", async () => {
      const { writeLabels } = await import("../../workbook/record/writeLabels");
      return { kind: "written", written: await writeLabels() };
    }),
  submit: async (by) =>
    orFailed("Submitting", async () => {
      const { submitAssessment } = await import("../../workbook/submit/submitAssessment");
      return submitAssessment(new Date(), by);
    }),
  signOff: async (request) =>
    orFailed("Signing off", async () => {
      const { signOffAssessment } = await import("../../workbook/submit/signOffAssessment");
      await signOffAssessment(request);
      return { kind: "signedOff" };
    }),
  reopen: async (note) =>
    orFailed("Reopening", async () => {
      const { reopenAssessment } = await import("../../workbook/submit/reopenAssessment");
      await reopenAssessment(note);
      return { kind: "reopened" };
    }),
  check: async () =>
    orFailed("Checking", async () => {
      const { checkWorkbook } = await import("../../workbook/check/checkWorkbook");
      return { kind: "checked", findings: await checkWorkbook() };
    }),
  repair: async (findingIds, kept) =>
    orFailed("Repairing", async () => {
      const { repairWorkbook } = await import("../../workbook/check/repairWorkbook");
      return { kind: "repaired", ...(await repairWorkbook(findingIds, kept)) };
    }),
  previewPutBack: async (framework) =>
    orFailed("Looking at what is left", async () => {
      const { previewPutBack } = await import("../../workbook/check/previewPutBack");
      return previewPutBack(framework);
    }),
  refresh: async () =>
    orFailed("Refreshing", async () => {
      const { refreshWorkbook } = await import("../../workbook/refresh/refreshWorkbook");
      await refreshWorkbook();
      return { kind: "refreshed" };
    }),
  fillActionPlan: async (from) =>
    orFailed("Filling the action plan", async () => {
      const { fillActionPlan } = await import("../../workbook/refresh/fillActionPlan");
      return { kind: "filled", added: await fillActionPlan(from) };
    }),
  preparePrint: async (what) =>
    orFailed("Preparing what prints", async () => {
      const { preparePrint } = await import("../../workbook/print/preparePrint");
      return { kind: "prepared", ...(await preparePrint(what)) };
    }),
  removeReport: async (kind) =>
    orFailed("Taking the report out", async () => {
      const { removeReport } = await import("../../workbook/print/placeReport");
      await removeReport(kind);
      return { kind: "removed" };
    }),
  paper: async () =>
    orFailed("Reading the report", async () => {
      const { readPaper } = await import("../../report/paper/readPaper");
      const paper = await readPaper(WHILE_TYPING);
      if (paper === undefined) throw noAssessment();
      return { kind: "paper", paper };
    }),
  chartImage: async (kind) =>
    orFailed("Asking for the chart", async () => {
      const { readChartImage } = await import("../../workbook/print/readChartImage");
      const image = await readChartImage(kind);
      return image === undefined ? { kind: "none" } : { kind: "image", image };
    }),
  canDownload: () => Office.context.platform !== Office.PlatformType.Mac,
  saving: savingOf,
  opening: async () => (await import("./opening")).readOpening(),
  setOpening: async (opens) =>
    orFailed("Changing how the workbook opens", async () => {
      const { writeOpening } = await import("./opening");
      await writeOpening(opens);
      return { kind: "set" };
    }),
  save: async () =>
    orFailed("Saving", async () => {
      await saveWorkbook();
      return { kind: "saved" };
    }),
  missingParts,
  openTables: async (onRows, signal) =>
    orFailed("Reading the tables", async () => {
      const { readOpenTables } =
        await import("../../workbook/frameworkTable/inWorkbook/readOpenTables");
      const tables = await readOpenTables({ onRows, signal });
      return tables === undefined ? { kind: "cancelled" } : { kind: "tables", ...tables };
    }),
  openTableFile: async (file, signal) =>
    orFailed("Reading a file", async () => {
      const { openTableFile } = await import("./returns/readReturns");
      return (await openTableFile(file, signal)) ?? { kind: "cancelled" };
    }),
  addTemplate: async () =>
    orFailed("Adding the template", async () => {
      const { addTemplate } =
        await import("../../workbook/frameworkTable/inWorkbook/addFrameworkTable");
      return { kind: "added", ...(await addTemplate(WHILE_TYPING)) };
    }),
  agree: async (change) =>
    orFailed("Writing an agreed level", async () => {
      const { recordAgreement } = await import("../../workbook/record/recordAgreement");
      return recordAgreement(change);
    }),
  leaveOpen: async (change) =>
    orFailed("Clearing an agreed level", async () => {
      const { recordLeftOpen } = await import("../../workbook/record/recordAgreement");
      return recordLeftOpen(change);
    }),
  readReturns: async (files, into, onReading, signal) =>
    orFailed("Reading departments’ files", async () => {
      const { readReturns } = await import("./returns/readReturns");
      await readReturns(files, into, onReading, signal);
      return { kind: "read" };
    }),
  readEarlier: async (file, now, signal) =>
    orFailed("Reading the workbook", async () => {
      const { readEarlierFile } = await import("./returns/readReturns");
      const reading = await readEarlierFile(file, now, signal);
      return reading === undefined ? { kind: "cancelled" } : { kind: "read", reading };
    }),
  readLastRound: async (file, frameworks, signal) =>
    orFailed("Reading the workbook", async () => {
      const { readLastRoundFile } = await import("./returns/readReturns");
      const reading = await readLastRoundFile(file, frameworks, signal);
      return reading === undefined ? { kind: "cancelled" } : { kind: "read", reading };
    }),
  onChange: async (changed, moved) => stopping(await watchAssessment(changed, moved)),
  look: async () =>
    orFailed("Looking at the cells", async () => {
      // Kept, so that a look is sent before the reading that begins after it.
      lookAtAnswers ??= (await import("../../workbook/record/follow/lookAtAnswers")).lookAtAnswers;
      return { kind: "seen", ...(await lookAtAnswers()) };
    }),
  calculate: async () =>
    orFailed("Calculating", async () => {
      const { calculateNow } = await import("../../workbook/excel/calculation");
      await calculateNow(WHILE_TYPING);
      return { kind: "calculated" };
    }),
  onSelect: async (selected) => stopping(await watchSelection(selected)),
  selectedValueCode,
};

/**
 * A change in one cell is read while somebody types in the next: tries for ten seconds, then
 * reports it.
 */
const WHILE_TYPING = { tries: 20 };

/** A handler that can no longer be removed disappeared with its workbook or its sheet. */
function stopping(stop: () => Promise<void>): () => void {
  return () => {
    stop().catch(() => undefined);
  };
}

async function orFailed<Outcome>(
  step: string,
  work: () => Promise<Outcome>,
): Promise<Outcome | Failed> {
  try {
    return await work();
  } catch (error) {
    return { kind: "failed", trouble: await causeOf(error, step) };
  }
}

/** Without a connection the code that looks for a cause may not arrive. */
async function causeOf(error: unknown, step: string): Promise<Trouble> {
  if (!isAccessDenied(error)) return troubleOf(error, step);
  try {
    const { troubleWithCause } = await import("../../workbook/excel/troubleWithCause");
    return await troubleWithCause(error, step);
  } catch {
    return troubleOf(error, step);
  }
}
