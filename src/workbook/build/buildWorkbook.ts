/**
 * Builds the workbook, first under temporary names, so that a failed or cancelled build leaves
 * nothing.
 */
import { inspectWorkbook, type Inspection } from "./inspectWorkbook";
import type { BuildOutcome, BuildProgress, BuildRequest } from "./BuildOutcome";
import type { Omission, Trouble } from "../excel/Trouble";
import type { SheetPlan } from "../plan/SheetPlan";
import { planContext } from "../sheets/planContext";
import { longDate } from "../plan/longDate";
import { planWorkbook } from "../sheets/planWorkbook";
import { sheetReference } from "../plan/address";
import { queueCalculation } from "../excel/calculation";
import { refusedPart, withoutParts } from "../excel/parts";
import { sendRequest, suspendPainting, type Patience } from "../excel/requestContext";
import { DATA, START } from "../plan/sheetKeys";
import { finalNames, temporaryNames } from "./sheetNaming";
import { isOnlyActivation, WorkbookTrouble } from "../excel/troubles";
import { troubleWithCause } from "../excel/troubleWithCause";
import { freeTableName, NAMES } from "../plan/names";
import { undoBuild, removeOldSheets, type BuiltSheets } from "./undoBuild";
import { writeSheet } from "../excel/write/writeSheet";
import { refusalOf, startingPoint } from "./startingPoint";

/**
 * Builds the sheets for a framework, or answers with what has to be asked first.
 * @param onProgress called before the first sheet and after each
 * @param signal cancels between two sheets and leaves the workbook unchanged
 * @param now printed as the day of the build
 */
export async function buildWorkbook(
  request: BuildRequest,
  onProgress: (progress: BuildProgress) => void,
  signal: AbortSignal,
  now: Date = new Date(),
): Promise<BuildOutcome> {
  const omitted: Omission[] = [];
  for (;;) {
    const outcome = await buildSheets(request, onProgress, signal, now, omitted);
    if (outcome.kind !== "refused") {
      return outcome.kind === "built" && omitted.length > 0 ? { ...outcome, omitted } : outcome;
    }
    // The build is undone at this point; try again without that part, as the sheets work without
    // it.
    omitted.push(outcome.part);
  }
}

async function buildSheets(
  request: BuildRequest,
  onProgress: (progress: BuildProgress) => void,
  signal: AbortSignal,
  now: Date,
  omitted: readonly Omission[],
): Promise<BuildOutcome | { readonly kind: "refused"; readonly part: Omission }> {
  let built: BuiltSheets | undefined;
  let step = "Looking at the workbook";
  try {
    const found = await inspectWorkbook();
    const refusal = await refusalOf(request, found);
    if (refusal !== undefined) return refusal;
    const { assessment, actions, asTyped, ownNotes } = await startingPoint(request, found);
    const temporary = temporaryNames(request.framework, found.sheetNames);
    const plans = planWorkbook(
      planContext(assessment, actions, longDate(now), temporary, asTyped),
    ).map((plan) => withoutParts(omitted, withFreeTableNames(plan, found)));
    const shown = plans.filter((plan) => plan.key !== DATA);
    const isOther = request.whenPresent === "replaceSample";
    const titles = finalNames(request.framework, found, isOther ? "forget" : "keep");
    const sheets = shown.map((plan) => titles.get(plan.key) ?? plan.name);
    let done = 0;
    onProgress({ sheets, done });
    const patience: Patience = {
      tries: Infinity,
      signal,
      onWaiting: (waitingForCell) => {
        onProgress({ sheets, done, waitingForCell });
      },
    };
    const dataPlan = plans[plans.length - 1];
    step = "Preparing the sheets";
    built = {
      found,
      names: addedNames(plans, found),
      keptSheet: ownNotes ? found.ownNames.get(NAMES.actionPlan)?.sheet : undefined,
      unusedNames: unusedNames(plans, found),
    };
    await createSheets(plans, dataPlan, built, patience);
    for (const plan of shown) {
      if (signal.aborted) throw cancelled();
      step = sheets[done];
      await fillSheet(plan, dataPlan, built, patience);
      done += 1;
      onProgress({ sheets, done });
    }
    if (signal.aborted) throw cancelled();
    step = "Naming the sheets";
    await nameSheets(plans, titles, built, patience);
  } catch (error) {
    const remains = built === undefined ? [] : await undoBuild(built);
    if (signal.aborted && remains.length === 0) return { kind: "cancelled" };
    const part = refusedPart(error);
    if (part !== undefined && !omitted.includes(part) && remains.length === 0) {
      return { kind: "refused", part };
    }
    const trouble = await troubleWithCause(signal.aborted ? cancelled() : error, step);
    return { kind: "failed", trouble: built === undefined ? trouble : undone(trouble, remains) };
  }
  return await removeOldSheets(built);
}

/** Shown only if part of the build could not be undone. */
function cancelled(): WorkbookTrouble {
  return new WorkbookTrouble("The build was cancelled.", "Try again.");
}

/** The trouble with its effect on the workbook added. */
function undone(trouble: Trouble, remains: readonly string[]): Trouble {
  if (remains.length === 0) {
    return { ...trouble, message: `${trouble.message} Nothing was changed.` };
  }
  return {
    ...trouble,
    message: `${trouble.message} ${remains.join(" ")} No response is lost.`,
    remedy: "Close the workbook without saving, or do what is said here by hand; then try again.",
    halfDone: true,
  };
}

/** Names not yet in the workbook; the others are pointed at the new sheets at the very end. */
function addedNames(plans: readonly SheetPlan[], found: Inspection): ReadonlySet<string> {
  return new Set(
    plans
      .flatMap((plan) => plan.names.map((name) => name.name))
      .filter((name) => !found.ownNames.has(name)),
  );
}

/**
 * Names of the present assessment that the new one does not use, as it has fewer themes or key
 * areas.
 */
function unusedNames(plans: readonly SheetPlan[], found: Inspection): readonly string[] {
  const planned = new Set(plans.flatMap((plan) => plan.names.map((name) => name.name)));
  return [...found.ownNames.keys()].filter((name) => !planned.has(name));
}

function withFreeTableNames(plan: SheetPlan, found: Inspection): SheetPlan {
  const tables = plan.tables.map((table) => ({
    ...table,
    name: freeTableName(table.name, found.ownTables),
  }));
  return { ...plan, tables };
}

async function createSheets(
  plans: readonly SheetPlan[],
  dataPlan: SheetPlan,
  { found, names }: BuiltSheets,
  patience: Patience,
): Promise<void> {
  await sendRequest((context) => {
    suspendPainting(context);
    for (const name of found.brokenNames) context.workbook.names.getItem(name).delete();
    const { worksheets } = context.workbook;
    for (const plan of plans) worksheets.add(plan.name);
    const dataSheet = worksheets.getItem(dataPlan.name);
    writeSheet(context, dataSheet, dataSheet, dataPlan, names);
  }, patience);
}

/** One request per sheet, to report progress and allow cancelling in between. */
async function fillSheet(
  plan: SheetPlan,
  dataPlan: SheetPlan,
  { names }: BuiltSheets,
  patience: Patience,
): Promise<void> {
  await sendRequest((context) => {
    const { worksheets } = context.workbook;
    const dataSheet = worksheets.getItem(dataPlan.name);
    writeSheet(context, worksheets.getItem(plan.name), dataSheet, plan, names);
  }, patience);
}

async function nameSheets(
  plans: readonly SheetPlan[],
  titles: ReadonlyMap<string, string>,
  { found }: BuiltSheets,
  patience: Patience,
): Promise<void> {
  try {
    await sendRequest((context) => {
      suspendPainting(context);
      const { worksheets, names } = context.workbook;
      for (const sheet of found.ownSheets.values()) {
        worksheets.getItem(sheet.name).name = sheet.setAside;
      }
      for (const plan of plans) {
        const finalName = titles.get(plan.key) ?? plan.name;
        const sheet = worksheets.getItem(plan.name);
        sheet.name = finalName;
        if (plan.visibility === "VeryHidden") sheet.visibility = "VeryHidden";
        for (const name of plan.names) {
          if (!found.ownNames.has(name.name)) continue;
          names.getItem(name.name).formula = `=${sheetReference(finalName, name.area)}`;
        }
      }
      // The formulas were entered before the cells that they read.
      queueCalculation(context);
      // Must be the last action: Excel refuses it while another workbook is active.
      worksheets.getItem(titles.get(START) ?? START).activate();
    }, patience);
  } catch (error) {
    if (!isOnlyActivation(error)) throw error;
  }
}
