/** Finishes a build that was cut off or undone. */
import type { BuildOutcome, BuildProgress } from "./BuildOutcome";
import {
  cancelled,
  dataSheet,
  fillSheet,
  makeSheets,
  nameSheets,
  plannedSheets,
} from "./makeSheets";
import { isAsMoved } from "./carried/movedFrom";
import {
  canRemove,
  onlySheets,
  readUnfinishedBuild,
  type UnfinishedBuild,
} from "./unfinishedBuild";
import { unfinishedAnswers, type UnfinishedAnswers } from "./unfinishedAnswers";
import { withoutRefused } from "./buildWorkbook";
import { temporaryNames } from "./sheetNaming";
import { unusedName } from "./inspectWorkbook";
import { removeOldSheets } from "./undoBuild";
import { refusedPart } from "../excel/parts";
import { placeInWords } from "../read/answers/hidesAnswer";
import { inTurn } from "../excel/inTurn";
import { sendRequest, SHORTLY, type Patience } from "../excel/requestContext";
import { noAssessment, WorkbookTrouble } from "../excel/troubles";
import { troubleWithCause } from "../excel/troubleWithCause";
import type { Omission } from "../excel/Trouble";
import { DATA } from "../plan/sheetKeys";
import type { SheetPlan } from "../plan/SheetPlan";
import { planContext } from "../sheets/planContext";
import { planWorkbook } from "../sheets/planWorkbook";
import type { Framework } from "../../framework/framework";

type Progress = (progress: BuildProgress) => void;

/**
 * Makes the other sheets and keeps those that are made, with what was typed on them. Where these do
 * not hold every answer, or one is only half made, all are made again with the answers of both.
 * @param signal cancels between two sheets; what is made by then stays
 */
export function finishBuild(onProgress: Progress, signal: AbortSignal): Promise<BuildOutcome> {
  return inTurn(() => finish(onProgress, signal));
}

async function finish(onProgress: Progress, signal: AbortSignal): Promise<BuildOutcome> {
  try {
    const unfinished = await readUnfinishedBuild(SHORTLY);
    if (unfinished === undefined) throw noAssessment();
    const { framework, mark } = unfinished;
    if (framework === undefined) throw cutOffAtOnce();
    refuseChangedBehind(unfinished);
    const answers = unfinishedAnswers(unfinished, framework);
    const [obstacle] = answers.obstacles;
    if (obstacle !== undefined) {
      throw new WorkbookTrouble(
        [placeInWords(obstacle), obstacle.message].filter((one) => one !== "").join(": "),
        "Undo what was deleted or moved there, then select Finish it. Nothing has changed.",
      );
    }
    const goesOn = answers.isOnNewSheets && (await isWhole(unfinished, mark.omitted));
    const tell = (outcome: BuildOutcome): BuildOutcome =>
      outcome.kind === "built" && answers.notAdded.length > 0
        ? { ...outcome, notAdded: answers.notAdded }
        : outcome;
    if (!goesOn) return tell(await makeAll(unfinished, answers, mark.omitted, onProgress, signal));
    const outcome = await goOn(unfinished, answers, framework, onProgress, signal);
    if (outcome.kind !== "refused") return tell(outcome);
    // A sheet is half made now, so all are made again without what Excel refused.
    const omitted = [...mark.omitted, outcome.part];
    return tell(await makeAll(unfinished, answers, omitted, onProgress, signal));
  } catch (error) {
    return { kind: "failed", trouble: await troubleWithCause(error, "Finishing the build") };
  }
}

/**
 * In a move to a newer version, what was typed on the earlier sheets since has no way to the new ones.
 * @throws WorkbookTrouble for that, as long as the earlier sheets can be brought back
 */
function refuseChangedBehind(unfinished: UnfinishedBuild): void {
  const { mark, cells, isOld } = unfinished;
  const { movedFrom } = mark.start;
  if (movedFrom === undefined || !canRemove(unfinished)) return;
  if (isAsMoved(onlySheets(cells, new Set(isOld.values())), movedFrom)) return;
  throw new WorkbookTrouble(
    "The sheets of the earlier version were changed after the move began.",
    "Select Remove it, then move to the newer version again. Nothing has changed.",
  );
}

function cutOffAtOnce(): WorkbookTrouble {
  return new WorkbookTrouble(
    "The build was interrupted before it had noted what to build.",
    "Select Remove it, then start the assessment again.",
  );
}

/** True if every sheet is there, and those that are not made yet are empty. */
async function isWhole(
  { mark, made, isNew }: UnfinishedBuild,
  omitted: readonly Omission[],
): Promise<boolean> {
  if (mark.sheets.some(({ key }) => !isNew.has(key)) || omitted.length > mark.omitted.length) {
    return false;
  }
  const waiting = shownSheets(mark.sheets).slice(made);
  const used = await sendRequest(
    ({ workbook }) =>
      waiting.map(({ key }) =>
        workbook.worksheets
          .getItem(isNew.get(key) ?? "")
          .getUsedRangeOrNullObject(true)
          .load("address"),
      ),
    SHORTLY,
  );
  return used.every((range) => range.isNullObject);
}

function shownSheets<One extends { readonly key: string }>(sheets: readonly One[]): readonly One[] {
  return sheets.filter(({ key }) => key !== DATA);
}

/** Fills the sheets that are empty, then gives all their names. */
async function goOn(
  unfinished: UnfinishedBuild,
  answers: UnfinishedAnswers,
  framework: Framework,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<BuildOutcome | { readonly kind: "refused"; readonly part: Omission }> {
  const { now, isNew, made } = unfinished;
  const { assessment, actions, asTyped } = answers;
  const mark = { ...unfinished.mark, sheets: titlesNow(unfinished) };
  const others = new Set([...isNew.values()]);
  const plans = plannedSheets(
    planWorkbook(planContext(assessment, actions, mark.builtOn, isNew, asTyped)),
    mark.omitted,
    { ownTables: mark.found.ownTables },
  );
  const data = dataSheet({ ...assessment, framework }, isNew);
  const shown = shownSheets(plans);
  const sheets = shownSheets(mark.sheets).map(({ final }) => final);
  const kept = keptOn(unfinished, answers, made);
  let done = made;
  const tell = (more: Partial<BuildProgress> = {}): void =>
    onProgress({ sheets, done, kept, ...more });
  tell();
  const patience: Patience = {
    tries: Infinity,
    signal,
    onWaiting: (waitingForCell) => tell({ waitingForCell }),
  };
  let step = "Looking at the workbook";
  try {
    const there = new Set([...now.ownNames.keys(), ...now.brokenNames]);
    for (const plan of shown.slice(made)) {
      if (signal.aborted) throw cancelled();
      step = sheets[done];
      const stale = staleNames(plan, there, mark.names);
      await fillSheet(plan, { mark, data, made: done + 1, stale }, patience);
      done += 1;
      tell();
    }
    if (signal.aborted) throw cancelled();
    step = "Naming the sheets";
    tell({ naming: true });
    await nameSheets(plans, mark, patience, {
      present: new Set([...now.sheetNames, ...others]),
    });
  } catch (error) {
    if (signal.aborted) return { kind: "cancelled", made: done };
    const part = refusedPart(error);
    if (part !== undefined && !mark.omitted.includes(part)) return { kind: "refused", part };
    return { kind: "failed", trouble: await troubleWithCause(error, step), made: done };
  }
  const old = new Set(
    [...mark.found.ownSheets.values()]
      .filter(({ name }) => unfinished.isOld.has(name))
      .map(({ setAside }) => setAside),
  );
  const outcome = await removeOldSheets(mark, old);
  const { omitted } = mark;
  return outcome.kind === "built" && omitted.length > 0 ? { ...outcome, omitted } : outcome;
}

/** Names of a sheet that the build added and that undoing did not remove. */
function staleNames(
  plan: SheetPlan,
  there: ReadonlySet<string>,
  added: ReadonlySet<string>,
): readonly string[] {
  return plan.names.map(({ name }) => name).filter((name) => there.has(name) && added.has(name));
}

function keptOn(
  { mark, isNew }: UnfinishedBuild,
  { typedOn }: UnfinishedAnswers,
  made: number,
): BuildProgress["kept"] {
  const answers = shownSheets(mark.sheets).map(({ key }) => typedOn.get(isNew.get(key) ?? "") ?? 0);
  return { sheets: made, answers };
}

/** The final names, with a number where somebody has used one since. */
function titlesNow({
  mark,
  now,
  isNew,
  isOld,
}: UnfinishedBuild): UnfinishedBuild["mark"]["sheets"] {
  const ours = new Set([...isNew.values(), ...isOld.values()]);
  const used = now.sheetNames.filter((name) => !ours.has(name));
  return mark.sheets.map((sheet) => {
    const final = unusedName(sheet.final, used);
    used.push(final);
    return { ...sheet, final };
  });
}

/** Makes all sheets again, with every answer; those that were made go at the end. */
async function makeAll(
  unfinished: UnfinishedBuild,
  answers: UnfinishedAnswers,
  before: readonly Omission[],
  onProgress: Progress,
  signal: AbortSignal,
): Promise<BuildOutcome> {
  const { mark, isNew, isOld } = unfinished;
  const titles = new Map(titlesNow(unfinished).map(({ key, final }) => [key, final]));
  const { assessment, actions, asTyped } = answers;
  const kept = keptOn(unfinished, answers, 0);
  return await withoutRefused(before, async (omitted) => {
    // Read anew: what Excel refused is undone by now.
    const again = await readUnfinishedBuild(SHORTLY);
    const now = (again ?? unfinished).now;
    const ours = [...isNew.values(), ...isOld.values()];
    const outcome = await makeSheets(
      {
        found: {
          ...now,
          ownSheets: new Map(
            now.sheetNames
              .filter((name) => ours.includes(name))
              .map((name, index) => [
                name.toLowerCase(),
                { name, setAside: unusedName(`Old sheet ${index + 1}`, now.sheetNames) },
              ]),
          ),
        },
        assessment,
        actions,
        asTyped,
        keptSheet: mark.keptSheet === undefined ? undefined : isOld.get(mark.keptSheet),
        // Some answers are on both, so that neither holds them all: the notes keep them.
        old: undefined,
        given: mark.start.given,
        notesDepartments: true,
        temporary: temporaryNames(assessment, now.sheetNames),
        titles,
        builtOn: mark.builtOn,
        omitted,
      },
      (progress) => onProgress({ ...progress, kept }),
      signal,
    );
    // Undoing leaves the sheets that were made before.
    return outcome.kind === "cancelled" ? { ...outcome, made: unfinished.made } : outcome;
  });
}
