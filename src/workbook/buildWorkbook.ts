/** Builds the workbook: under temporary names first, so that a failed or cancelled build leaves nothing. */
import { inspectWorkbook, type Inspection } from "./build/inspectWorkbook";
import type { BuildOutcome, BuildProgress, BuildRequest } from "./outcomes";
import type { SheetPlan } from "./plan";
import { planContext } from "./planContext";
import { planWorkbook } from "./planWorkbook";
import { sheetReference } from "./address";
import { newContext } from "./requestContext";
import { DATA, START } from "./sheetKeys";
import { finalNames, temporaryNames } from "./build/sheetNaming";
import { isProtectionRefused, troubleOf } from "./troubles";
import { freeTableName } from "./names";
import { undoBuild, removeOldSheets, type BuiltSheets } from "./build/undoBuild";
import { writeSheet } from "./write/writeSheet";
import { refusalOf, startingPoint } from "./build/startingPoint";

/**
 * Builds the sheets for a framework, or asks where something is in the way.
 * @param onProgress called before the first sheet and after each
 * @param signal cancels between two sheets; the workbook then is as it was
 * @param now date that is printed as the day of the build
 */
export async function buildWorkbook(
  request: BuildRequest,
  onProgress: (progress: BuildProgress) => void,
  signal: AbortSignal,
  now: Date = new Date(),
): Promise<BuildOutcome> {
  const outcome = await buildSheets(request, onProgress, signal, now, true);
  if (outcome !== "protectionRefused") return outcome;
  // Where sheets may not be protected the workbook works all the same.
  const second = await buildSheets(request, onProgress, signal, now, false);
  if (second === "protectionRefused") throw new Error("Nothing was protected.");
  return second.kind === "built" ? { ...second, unprotected: true } : second;
}

async function buildSheets(
  request: BuildRequest,
  onProgress: (progress: BuildProgress) => void,
  signal: AbortSignal,
  now: Date,
  protect: boolean,
): Promise<BuildOutcome | "protectionRefused"> {
  let built: BuiltSheets | undefined;
  let step = "Looking at the workbook";
  try {
    const found = await inspectWorkbook();
    const refusal = await refusalOf(request, found);
    if (refusal !== undefined) return refusal;
    const { assessment, actions } = await startingPoint(request, found);
    const temporary = temporaryNames(request.framework, found.sheetNames);
    const plans = planWorkbook(
      planContext(assessment, actions, now.toISOString().slice(0, 10), temporary),
    ).map((plan) => ({
      ...withFreeTableNames(plan, found),
      protected: protect && plan.protected,
    }));
    const shown = plans.filter((plan) => plan.key !== DATA);
    const titles = finalNames(request.framework, found);
    const sheets = shown.map((plan) => titles.get(plan.key) ?? plan.name);
    onProgress({ sheets, done: 0 });
    const dataPlan = plans[plans.length - 1];
    step = "Preparing the sheets";
    built = { temporary, found, names: addedNames(plans, found) };
    await createSheets(plans, dataPlan, built);
    for (const [index, plan] of shown.entries()) {
      if (signal.aborted) throw new Cancelled();
      step = sheets[index];
      const context = newContext();
      quiet(context);
      writeSheet(
        context,
        context.workbook.worksheets.getItem(plan.name),
        context.workbook.worksheets.getItem(dataPlan.name),
        plan,
        built.names,
      );
      // One request a sheet: progress and cancel stand between them.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      onProgress({ sheets, done: index + 1 });
    }
    if (signal.aborted) throw new Cancelled();
    step = "Naming the sheets";
    await nameSheets(plans, titles, built);
  } catch (error) {
    const outcome = await afterFailure(error, step, built);
    const undone = outcome.kind === "failed" && outcome.trouble.message.endsWith(NOTHING_CHANGED);
    return undone && isProtectionRefused(error) ? "protectionRefused" : outcome;
  }
  return await removeOldSheets(built.found);
}

const NOTHING_CHANGED = "Nothing was changed.";

class Cancelled extends Error {}

/** Names that are not there yet; the others are pointed at the new sheets at the very end. */
function addedNames(plans: readonly SheetPlan[], found: Inspection): ReadonlySet<string> {
  return new Set(
    plans
      .flatMap((plan) => plan.names.map((name) => name.name))
      .filter((name) => !found.ownNames.has(name)),
  );
}

function withFreeTableNames(plan: SheetPlan, found: Inspection): SheetPlan {
  const tables = plan.tables.map((table) => ({
    ...table,
    name: freeTableName(table.name, found.ownTables),
  }));
  return { ...plan, tables };
}

function quiet(context: Excel.RequestContext): void {
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
}

async function createSheets(
  plans: readonly SheetPlan[],
  dataPlan: SheetPlan,
  built: BuiltSheets,
): Promise<void> {
  const context = newContext();
  quiet(context);
  const { worksheets } = context.workbook;
  for (const plan of plans) worksheets.add(plan.name);
  const dataSheet = worksheets.getItem(dataPlan.name);
  writeSheet(context, dataSheet, dataSheet, dataPlan, built.names);
  await context.sync();
}

async function nameSheets(
  plans: readonly SheetPlan[],
  titles: ReadonlyMap<string, string>,
  built: BuiltSheets,
): Promise<void> {
  const { found } = built;
  const context = newContext();
  quiet(context);
  const { worksheets, names } = context.workbook;
  for (const sheet of found.ownSheets.values()) {
    worksheets.getItem(sheet.name).name = sheet.setAside;
  }
  for (const plan of plans) {
    const sheet = worksheets.getItem(plan.name);
    sheet.name = titles.get(plan.key) ?? plan.name;
    if (plan.visibility === "VeryHidden") sheet.visibility = "VeryHidden";
    if (plan.key === START) sheet.activate();
    for (const name of plan.names) {
      if (found.ownNames.has(name.name)) {
        const finalName = titles.get(plan.key) ?? plan.name;
        names.getItem(name.name).formula = `=${sheetReference(finalName, name.area)}`;
      }
    }
  }
  await context.sync();
}

async function afterFailure(
  error: unknown,
  step: string,
  built: BuiltSheets | undefined,
): Promise<BuildOutcome> {
  const cancelled = error instanceof Cancelled;
  const trouble = troubleOf(error, step);
  if (built === undefined) return { kind: "failed", trouble };
  const remains = await undoBuild(built);
  if (remains.length === 0) {
    if (cancelled) return { kind: "cancelled" };
    return {
      kind: "failed",
      trouble: { ...trouble, message: `${trouble.message} ${NOTHING_CHANGED}` },
    };
  }
  return {
    kind: "failed",
    trouble: {
      ...trouble,
      message: `${cancelled ? "The build was cancelled." : trouble.message} These could not be taken away: ${remains.join(", ")}. No response is lost.`,
      remedy: "Delete what is named here by hand, then try again.",
    },
  };
}
