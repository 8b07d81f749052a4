/** Builds the workbook: under temporary names first, so that a failed or cancelled build leaves nothing. */
import { inspectWorkbook, type Inspection } from "./inspectWorkbook";
import type { BuildOutcome, BuildProgress, BuildRequest } from "./outcomes";
import type { SheetPlan } from "./plan";
import { planContext, type Action } from "./planContext";
import { planWorkbook } from "./planWorkbook";
import { readWorkbook } from "./readAssessment";
import { sheetReference } from "./address";
import { newContext } from "./requestContext";
import { DATA, sheetTitles, START } from "./sheetKeys";
import { finalNames, temporaryNames } from "./sheetNaming";
import { troubleOf, WorkbookTrouble } from "./troubles";
import { freeTableName } from "./names";
import { undoBuild, removeOldSheets, type BuiltSheets } from "./undoBuild";
import { writeSheet } from "./write/writeSheet";
import type { Assessment } from "../assessment/assessment";
import { allValueCodes } from "../framework/framework";

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
    ).map((plan) => withFreeTableNames(plan, found));
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
    return await afterFailure(error, step, built);
  }
  return await removeOldSheets(built.found);
}

class Cancelled extends Error {}

async function refusalOf(
  request: BuildRequest,
  found: Inspection,
): Promise<BuildOutcome | undefined> {
  if (found.structureProtected) {
    throw new WorkbookTrouble(
      "No sheets can be added: the structure of this workbook is protected.",
      "Choose Review, then Protect Workbook, and come back; or use a new workbook.",
    );
  }
  if (found.hasAssessment && request.whenPresent !== "rebuild") {
    const present = await readWorkbook();
    return {
      kind: "assessmentPresent",
      frameworkTitle: present?.assessment.framework.title ?? "another framework",
    };
  }
  if (request.whenPresent !== "otherNames") {
    const own = new Set([...found.ownSheets.values()].map((sheet) => sheet.name.toLowerCase()));
    const taken = sheetTitles(request.framework)
      .map((title) => found.sheetNames.find((name) => same(name, title.name)))
      .filter((name): name is string => name !== undefined && !own.has(name.toLowerCase()));
    if (taken.length > 0) return { kind: "namesTaken", sheets: taken };
  }
  return undefined;
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What the new sheets begin with: on building again, everything that people entered. */
async function startingPoint(
  request: BuildRequest,
  found: Inspection,
): Promise<{ readonly assessment: Assessment; readonly actions: readonly Action[] }> {
  const { framework, details } = request;
  const fresh: Assessment = {
    framework,
    details: { ...details, date: "", status: "draft" },
    responses: request.responses ?? new Map(),
    targets: new Map(),
  };
  const present = found.hasAssessment ? await readWorkbook() : undefined;
  if (present === undefined) return { assessment: fresh, actions: [] };
  const ids = new Set(allValueCodes(framework).map((code) => code.id));
  const lost = [...present.assessment.responses].filter(
    ([id, response]) =>
      !ids.has(id) &&
      (response.entry.kind !== "notAssessed" ||
        response.comment !== "" ||
        response.evidence !== ""),
  );
  if (lost.length > 0) {
    throw new WorkbookTrouble(
      `This workbook holds ${lost.length} responses that have no place in ${framework.title}, such as ${lost[0][0]}.`,
      "Build the other framework in a new workbook: nothing was changed in this one.",
    );
  }
  return {
    assessment: {
      ...fresh,
      details: {
        ...present.assessment.details,
        // Leaving "not applicable" out again would turn such responses into texts that are no level.
        allowNotApplicable:
          details.allowNotApplicable || present.assessment.details.allowNotApplicable,
        organisation: details.organisation || present.assessment.details.organisation,
        department: details.department || present.assessment.details.department,
      },
      responses: new Map([...present.assessment.responses, ...(request.responses ?? [])]),
      targets: present.assessment.targets,
    },
    actions: present.actions,
  };
}

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
      trouble: { ...trouble, message: `${trouble.message} Nothing was changed.` },
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
