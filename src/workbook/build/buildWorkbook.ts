/** Builds the workbook, or answers with what has to be asked first. */
import { inspectWorkbook } from "./inspectWorkbook";
import type { BuildOutcome, BuildProgress, BuildRequest } from "./BuildOutcome";
import { inTurn } from "../excel/inTurn";
import type { Omission } from "../excel/Trouble";
import { longDate } from "../plan/longDate";
import { finalNames, temporaryNames } from "./sheetNaming";
import { makeSheets, type MadeOutcome } from "./makeSheets";
import { troubleWithCause } from "../excel/troubleWithCause";
import { findTable, NAMES, TABLES } from "../plan/names";
import { ANSWERS, DEPARTMENTS, MOVEMENT } from "../plan/sheetKeys";
import type { SheetWork } from "./SheetWork";
import { refusalOf } from "./refusalOf";
import { startingPoint } from "./startingPoint";

/**
 * Builds the sheets for a framework, or answers with what has to be asked first. Waits for writes that
 * are under way: what they write belongs in the new sheets.
 * @param onProgress called before the first sheet and after each
 * @param signal cancels between two sheets and leaves the workbook unchanged
 * @param now printed as the day of the build
 */
export function buildWorkbook(
  request: BuildRequest,
  onProgress: (progress: BuildProgress) => void,
  signal: AbortSignal,
  now: Date = new Date(),
): Promise<BuildOutcome> {
  return inTurn(() => build(request, onProgress, signal, now));
}

async function build(
  request: BuildRequest,
  onProgress: (progress: BuildProgress) => void,
  signal: AbortSignal,
  now: Date,
): Promise<BuildOutcome> {
  return await withoutRefused([], async (omitted) => {
    try {
      const found = await inspectWorkbook();
      const refusal = await refusalOf(request, found);
      if (refusal !== undefined) return refusal;
      const start = await startingPoint(request, found);
      const {
        assessment,
        actions,
        asTyped,
        ownNotes,
        old,
        oldNames,
        oldDepartments,
        given,
        movedFrom,
      } = start;
      const isOther = request.whenPresent === "replaceSample" || request.places !== undefined;
      // Rows that are no table any more are not read, so their sheet stays.
      const keepsPlan = ownNotes || findTable(TABLES.actions, found.ownTables) === undefined;
      return await makeSheets(
        {
          found,
          assessment,
          actions,
          asTyped,
          keptSheet: keepsPlan ? found.ownNames.get(NAMES.actionPlan)?.sheet : undefined,
          old,
          oldNames,
          oldDepartments,
          given,
          movedFrom,
          temporary: temporaryNames(assessment, found.sheetNames),
          titles: finalNames(assessment, found, isOther ? "forget" : "keep"),
          builtOn: longDate(now),
          omitted,
          // What was brought in is looked at next.
          ...frontOf(request),
        },
        onProgress,
        signal,
      );
    } catch (error) {
      // Nothing has been written yet: what makes the sheets reports its own failures.
      if (signal.aborted) return { kind: "cancelled" };
      const trouble = await troubleWithCause(error, "Looking at the workbook");
      return { kind: "failed", trouble };
    }
  });
}

function frontOf({
  departments,
  earlier = [],
  answersTable = false,
}: BuildRequest): Pick<SheetWork, "front"> {
  if (answersTable) return { front: ANSWERS };
  if (departments !== undefined) return { front: DEPARTMENTS };
  return earlier.length > 0 ? { front: MOVEMENT } : {};
}

/**
 * Builds, and where Excel refuses a part that the sheets work without, again without that part: the
 * build is undone at that point.
 */
export async function withoutRefused(
  before: readonly Omission[],
  build: (omitted: readonly Omission[]) => Promise<MadeOutcome>,
): Promise<BuildOutcome> {
  const omitted = [...before];
  for (;;) {
    const outcome = await build(omitted);
    if (outcome.kind !== "refused") {
      return outcome.kind === "built" && omitted.length > 0 ? { ...outcome, omitted } : outcome;
    }
    omitted.push(outcome.part);
  }
}
