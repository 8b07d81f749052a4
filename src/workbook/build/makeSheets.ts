/**
 * Makes the sheets of a build, first under temporary names, so that a failed or cancelled build
 * leaves nothing.
 */
import type { Inspection } from "./inspectWorkbook";
import type { BuildOutcome, BuildProgress } from "./BuildOutcome";
import { markChunks, type BuildMark } from "./BuildMark";
import type { Omission, Trouble } from "../excel/Trouble";
import type { SheetPlan } from "../plan/SheetPlan";
import { planContext } from "../sheets/planContext";
import { planWorkbook } from "../sheets/planWorkbook";
import { area, relativeAddress, sheetReference, type Area } from "../plan/address";
import { dataLayout } from "../sheets/data/dataLayout";
import { queueCalculation } from "../excel/calculation";
import { refusedPart, withoutParts } from "../excel/parts";
import { sendRequest, suspendPainting, type Patience } from "../excel/requestContext";
import { DATA, START, type FixedSheetKey } from "../plan/sheetKeys";
import { isOnlyActivation, WorkbookTrouble } from "../excel/troubles";
import { troubleWithCause } from "../excel/troubleWithCause";
import { freeTableName, NAMES } from "../plan/names";
import { markOf } from "./markOf";
import type { SheetWork } from "./SheetWork";
import { undoBuild, removeMark, removeOldSheets } from "./undoBuild";
import { writeSheet } from "../excel/write/writeSheet";
import type { Assessment } from "../../assessment/assessment";
import { askedDepartments } from "../../assessment/departments/departmentNames";

export type MadeOutcome = BuildOutcome | { readonly kind: "refused"; readonly part: Omission };

/** Makes all sheets, or leaves the workbook as it was. */
export async function makeSheets(
  work: SheetWork,
  onProgress: (progress: BuildProgress) => void,
  signal: AbortSignal,
): Promise<MadeOutcome> {
  const { assessment, actions, asTyped, temporary, omitted } = work;
  const plans = plannedSheets(
    planWorkbook(planContext(assessment, actions, work.builtOn, temporary, asTyped)),
    omitted,
    work.found,
  );
  const mark = markOf(work, plans);
  const data = dataSheet(assessment, temporary);
  const shown = plans.filter((plan) => plan.key !== DATA);
  const sheets = shown.map((plan) => work.titles.get(plan.key) ?? plan.name);
  let done = 0;
  onProgress({ sheets, done });
  const patience: Patience = {
    tries: Infinity,
    signal,
    onWaiting: (waitingForCell) => onProgress({ sheets, done, waitingForCell }),
  };
  let step = "Preparing the sheets";
  try {
    await createSheets(plans, mark, data, patience);
    for (const plan of shown) {
      if (signal.aborted) throw cancelled();
      step = sheets[done];
      await fillSheet(plan, { mark, data, made: done + 1 }, patience);
      done += 1;
      onProgress({ sheets, done });
    }
    if (signal.aborted) throw cancelled();
    step = "Naming the sheets";
    onProgress({ sheets, done, naming: true });
    await nameSheets(plans, mark, patience, { front: work.front });
  } catch (error) {
    const remains = await undoBuild(mark);
    if (signal.aborted && remains.length === 0) return { kind: "cancelled" };
    const part = refusedPart(error);
    if (part !== undefined && !omitted.includes(part) && remains.length === 0) {
      return { kind: "refused", part };
    }
    const trouble = await troubleWithCause(signal.aborted ? cancelled() : error, step);
    return { kind: "failed", trouble: undone(trouble, remains) };
  }
  return await removeOldSheets(mark);
}

/** The plans without what Excel refused, their tables under names that no old sheet has. */
export function plannedSheets(
  plans: readonly SheetPlan[],
  omitted: readonly Omission[],
  { ownTables }: Pick<Inspection, "ownTables">,
): readonly SheetPlan[] {
  return plans.map((plan) => {
    const tables = plan.tables.map((table) => ({
      ...table,
      name: freeTableName(table.name, ownTables),
    }));
    return withoutParts(omitted, { ...plan, tables });
  });
}

/** Shown only if part of the build could not be undone. */
export function cancelled(): WorkbookTrouble {
  return new WorkbookTrouble("The build was cancelled.", "Try again.");
}

/** The trouble with its effect on the workbook added. */
function undone(trouble: Trouble, remains: readonly string[]): Trouble {
  if (remains.length === 0) {
    return { ...trouble, message: `${trouble.message} Nothing was changed.` };
  }
  return {
    ...trouble,
    message: `${trouble.message} ${remains.join(" ")} No answer is lost.`,
    remedy: "Close the workbook without saving, or do this by hand. Then try again.",
    halfDone: true,
  };
}

/** The data sheet's present name, and the first cell of the notes on it. */
export interface DataSheet {
  readonly name: string;
  readonly mark: Area;
}

/** The data sheet of a build, by the present names of its sheets. */
export function dataSheet(
  { framework, details, departments, earlier = [], withoutPlace = [] }: Assessment,
  names: ReadonlyMap<string, string>,
): DataSheet {
  const asked = departments && askedDepartments(departments).length;
  const hasWithoutPlace = withoutPlace.length > 0;
  const { build } = dataLayout(
    framework,
    details.allowNotApplicable,
    asked,
    earlier.length,
    hasWithoutPlace,
  );
  return { name: names.get(DATA) ?? "", mark: build };
}

async function createSheets(
  plans: readonly SheetPlan[],
  mark: BuildMark,
  data: DataSheet,
  patience: Patience,
): Promise<void> {
  const { found, names } = mark;
  const dataPlan = plans[plans.length - 1];
  const chunks = markChunks(mark);
  const place = area(data.mark.row, data.mark.column, chunks.length + 1);
  await sendRequest((context) => {
    suspendPainting(context);
    for (const name of found.brokenNames) context.workbook.names.getItem(name).delete();
    const { worksheets } = context.workbook;
    for (const plan of plans) worksheets.add(plan.name);
    const sheet = worksheets.getItem(dataPlan.name);
    const notes = sheet.getRange(relativeAddress(place));
    notes.values = [[0], ...chunks.map((chunk) => [chunk])];
    // The sheet is protected, and these cells change until the build is finished.
    notes.format.protection.locked = false;
    const reference = `=${sheetReference(dataPlan.name, place)}`;
    if (names.has(NAMES.build)) context.workbook.names.add(NAMES.build, reference);
    else context.workbook.names.getItem(NAMES.build).formula = reference;
    // Nobody should delete it while it is the only sheet that knows the framework.
    if (dataPlan.visibility === "VeryHidden") sheet.visibility = "VeryHidden";
    writeSheet(context, sheet, sheet, dataPlan, names);
  }, patience);
}

/** What filling a sheet needs besides its plan. */
export interface Filling {
  readonly mark: Pick<BuildMark, "names">;
  readonly data: DataSheet;
  /** How many sheets are made once this one is. */
  readonly made: number;
  /** Names of this sheet that are there already, from a build that was cut off or undone. */
  readonly stale?: readonly string[];
}

/** One request per sheet, to report progress and allow cancelling in between. */
export async function fillSheet(
  plan: SheetPlan,
  { mark, data, made, stale = [] }: Filling,
  patience: Patience,
): Promise<void> {
  await sendRequest((context) => {
    const { worksheets, names } = context.workbook;
    for (const name of stale) names.getItem(name).delete();
    const sheet = worksheets.getItem(data.name);
    writeSheet(context, worksheets.getItem(plan.name), sheet, plan, mark.names);
    sheet.getRange(relativeAddress(area(data.mark.row, data.mark.column))).values = [[made]];
  }, patience);
}

/**
 * Gives the sheets their names and the old ones theirs, in one request; what is done already stays.
 * @param options.present the sheets' present names; by default, as the build made them
 * @param options.front the sheet to be shown; by default, the one where the person was
 */
export async function nameSheets(
  plans: readonly SheetPlan[],
  { found, sheets }: BuildMark,
  patience: Patience,
  {
    present,
    front,
  }: { readonly present?: ReadonlySet<string>; readonly front?: FixedSheetKey | undefined } = {},
): Promise<void> {
  const titles = new Map(sheets.map(({ key, final }) => [key, final]));
  try {
    await sendRequest((context) => {
      suspendPainting(context);
      const { worksheets, names } = context.workbook;
      for (const sheet of found.ownSheets.values()) {
        if (present?.has(sheet.setAside) === true) continue;
        worksheets.getItem(sheet.name).name = sheet.setAside;
      }
      for (const plan of plans) {
        const finalName = titles.get(plan.key) ?? plan.name;
        const sheet = worksheets.getItem(plan.name);
        if (finalName !== plan.name) sheet.name = finalName;
        for (const name of plan.names) {
          if (!found.ownNames.has(name.name)) continue;
          names.getItem(name.name).formula = `=${sheetReference(finalName, name.area)}`;
        }
      }
      // Old sheets are still to be removed: then that is the last request.
      if (found.ownSheets.size === 0) removeMark(context);
      // The formulas were entered before the cells that they read. Nothing may come after this that
      // must not be left out: Excel can refuse to calculate.
      queueCalculation(context);
      // Must be the last action: Excel refuses it while another workbook is active.
      const shown = front === undefined ? undefined : titles.get(front);
      worksheets.getItem(shown ?? frontSheet(found, titles)).activate();
    }, patience);
  } catch (error) {
    if (!isOnlyActivation(error)) throw error;
  }
}

/** A rebuild leaves the person on the sheet where they were; a first build shows Start. */
function frontSheet(found: Inspection, titles: ReadonlyMap<string, string>): string {
  const start = titles.get(START) ?? START;
  if (found.ownSheets.size === 0) return start;
  const isOld = found.ownSheets.has(found.activeSheet.toLowerCase());
  return !isOld || [...titles.values()].includes(found.activeSheet) ? found.activeSheet : start;
}
