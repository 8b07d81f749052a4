/**
 * The answers of an unfinished build: what its new sheets and the old ones hold by now, brought
 * together so that none is lost.
 */
import { entryLabel } from "../../assessment/levelEntry";
import { hasContent } from "../../assessment/hasContent";
import {
  NOT_ASSESSED,
  type Assessment,
  type CriteriaMet,
  type Response,
} from "../../assessment/assessment";
import { withDepartments } from "../../assessment/departments/withDepartments";
import { unfinishedDepartments } from "./unfinishedDepartments";
import { allValueCodes, type Framework } from "../../framework/framework";
import { assessmentIn, type FoundAssessment } from "../read/answers/assessmentIn";
import { hidesAnswer } from "../read/answers/hidesAnswer";
import type { ReadProblem, ReadProblemKind } from "../read/answers/ReadProblem";
import type { Action, AsTyped } from "../sheets/planContext";
import { ANSWERS } from "../plan/sheetKeys";
import { sheetText } from "../plan/text/sheetText";
import { START_PARTS, unfinishedEntries } from "./unfinishedEntries";
import { unfinishedTargets } from "./unfinishedTargets";
import { unfinishedTicks } from "./unfinishedTicks";
import { findTable, TABLES } from "../plan/names";
import type { WorkbookCells } from "../file/WorkbookCells";
import { actionsDigest, responseDigest, type MarkedStart } from "./BuildMark";
import { onlySheets, type UnfinishedBuild } from "./unfinishedBuild";

export interface UnfinishedAnswers {
  readonly assessment: Assessment;
  readonly actions: readonly Action[];
  readonly asTyped: AsTyped;
  /** Ids of the value codes that were answered on the new sheets since they were made. */
  readonly typed: ReadonlySet<string>;
  /** How many of them by the sheet's present name. */
  readonly typedOn: ReadonlyMap<string, number>;
  /** True if the new sheets that are made hold all of this. */
  readonly isOnNewSheets: boolean;
  /** Departments whose answers were to be brought in and are nowhere. */
  readonly notAdded: readonly string[];
  /** What cannot be read for certain on these sheets: making them anew would lose it. */
  readonly obstacles: readonly ReadProblem[];
}

const EMPTY: Response = { entry: NOT_ASSESSED, comment: "", evidence: "" };
const NO_CONTENT = responseDigest(EMPTY);

/** Brings the answers together. */
export function unfinishedAnswers(
  { mark, cells, isNew, isOld }: UnfinishedBuild,
  framework: Framework,
): UnfinishedAnswers {
  const { start } = mark;
  const newCells = onlySheets(cells, new Set(isNew.values()));
  const oldCells = onlySheets(cells, new Set(isOld.values()));
  const added = readIn(newCells, framework);
  const old = mark.replaces && isOld.size > 0 ? readIn(oldCells, framework) : undefined;
  const merge = responseMerger(start, old, framework);
  const responses = new Map<string, Response>();
  const typed = new Set<string>();
  const typedOn = new Map<string, number>();
  const lostOnes: ReadProblem[] = [];
  let isSame = true;
  const ids = [start.was, start.responses, old?.answers, added?.answers].flatMap((one) => [
    ...(one?.keys() ?? []),
  ]);
  for (const id of new Set(ids)) {
    const answer = added?.answers.get(id);
    const isNowhere =
      answer === undefined && !start.responses.has(id) && old?.answers.has(id) !== true;
    if (isNowhere && start.was.get(id) !== undefined && start.was.get(id) !== NO_CONTENT) {
      lostOnes.push(...noRowProblem(framework, id));
    }
    const { response, isTyped } = merge(id, answer?.response);
    if (hasContent(response)) responses.set(id, response);
    if (answer === undefined) continue;
    if (responseDigest(response) !== responseDigest(answer.response)) isSame = false;
    if (!isTyped || !hasContent(answer.response)) continue;
    typed.add(id);
    typedOn.set(answer.sheet, (typedOn.get(answer.sheet) ?? 0) + 1);
  }
  const ticks = unfinishedTicks(start.ticks, old, added, framework);
  for (const id of ticks.typed) typed.add(id);
  const entries = unfinishedEntries(start, old, added, framework);
  const targets = unfinishedTargets(start, old, added, framework);
  const actions = mergedActions(start, actionsOn(oldCells, old), actionsOn(newCells, added));
  const together = unfinishedDepartments(start, old, added, framework);
  const assessment: Assessment = {
    framework,
    details: { ...start.details, ...entries.details },
    responses: withTicks(responses, ticks.met),
    targets: entries.targets,
    ...(targets.levels.size === 0 ? {} : { valueCodeTargets: targets.levels }),
    officers: entries.officers,
    inShort: entries.inShort,
    ...(start.submission === undefined ? {} : { submission: start.submission }),
    ...(start.reopening === undefined ? {} : { reopening: start.reopening }),
    ...(start.signOffs === undefined ? {} : { signOffs: start.signOffs }),
    ...earlierOf(added, old),
    // It has no entries that would say it: the notes list the sheets to be made.
    ...(mark.sheets.some(({ key }) => key === ANSWERS) ? { answersTable: true as const } : {}),
  };
  return {
    assessment:
      together.departments === undefined
        ? assessment
        : withDepartments(assessment, together.departments),
    actions: actions.rows,
    asTyped: {
      ...entries.asTyped,
      ...ticks.asTyped,
      valueCodeTargets: targets.asTyped,
      ...(together.typed === undefined ? {} : { agreed: together.typed }),
    },
    typed,
    typedOn,
    isOnNewSheets:
      isSame &&
      ticks.isSame &&
      entries.isSame &&
      targets.isSame &&
      actions.isSame &&
      together.isOnNewSheets,
    notAdded: together.notAdded,
    obstacles: [...obstaclesIn(old), ...obstaclesIn(added), ...lostOnes],
  };
}

/** The answers with these ticks and no others. */
function withTicks(
  responses: ReadonlyMap<string, Response>,
  met: ReadonlyMap<string, CriteriaMet>,
): ReadonlyMap<string, Response> {
  const all = new Map<string, Response>();
  for (const id of new Set([...responses.keys(), ...met.keys()])) {
    const { criteria: _, ...response } = responses.get(id) ?? EMPTY;
    const ticks = met.get(id);
    const ticked = ticks === undefined ? response : { ...response, criteria: ticks };
    if (hasContent(ticked)) all.set(id, ticked);
  }
  return all;
}

/**
 * The new data sheet, which is made first, says what the build compares with and started from. Where
 * an earlier assessment in it is damaged, what the old sheets keep is more than nothing.
 */
function earlierOf(
  added: FoundAssessment | undefined,
  old: FoundAssessment | undefined,
): Pick<Assessment, "earlier" | "carriedFrom" | "withoutPlace"> {
  const isDamaged = added?.problems.some(({ kind }) => kind === "earlierGone") === true;
  const first = added?.assessment.earlier;
  const earlier = isDamaged
    ? (old?.assessment.earlier ?? first)
    : (added ?? old)?.assessment.earlier;
  const carriedFrom = (added ?? old)?.assessment.carriedFrom;
  const withoutPlace = (added ?? old)?.assessment.withoutPlace;
  return {
    ...(earlier === undefined ? {} : { earlier }),
    ...(carriedFrom === undefined ? {} : { carriedFrom }),
    ...(withoutPlace === undefined ? {} : { withoutPlace }),
  };
}

/** Kinds of problems that stand for something deleted, which is not an entry that somebody emptied. */
const DELETED: ReadonlySet<ReadProblemKind> = new Set(["noRow", "columnGone", "entryGone"]);

/** Of the sheets that are there: those of a build that are not made yet have nothing. */
function obstaclesIn(found: FoundAssessment | undefined): readonly ReadProblem[] {
  if (found === undefined) return [];
  const isStartThere = found.columnPlaces.size > 0 && found.gone.length < START_PARTS;
  return found.problems.filter(
    (one) =>
      hidesAnswer(one) ||
      (DELETED.has(one.kind) &&
        (one.kind !== "entryGone" || isStartThere) &&
        (one.kind !== "noRow" || isThemeThere(found, one.valueCode))),
  );
}

function isThemeThere({ missingThemes }: FoundAssessment, valueCode: string | null): boolean {
  return !missingThemes.some(({ keyAreas }) =>
    keyAreas.some(({ valueCodes }) => valueCodes.some(({ id }) => id === valueCode)),
  );
}

function noRowProblem(framework: Framework, id: string): readonly ReadProblem[] {
  return allValueCodes(framework)
    .filter((code) => code.id === id)
    .map((code) => ({
      kind: "noRow",
      sheet: null,
      cell: null,
      valueCode: id,
      text: "",
      message: `The answer of ${code.ref} is on no sheet any more.`,
    }));
}

function readIn(cells: WorkbookCells, framework: Framework): FoundAssessment | undefined {
  const found = assessmentIn(cells, [framework]);
  return found.kind === "assessment" ? found : undefined;
}

/**
 * Decides which answer counts: the one that has changed since the build began, and both if both
 * have.
 */
function responseMerger(
  start: MarkedStart,
  old: FoundAssessment | undefined,
  framework: Framework,
): (
  id: string,
  added: Response | undefined,
) => { readonly response: Response; readonly isTyped: boolean } {
  return (id, added) => {
    const before = old?.answers.get(id)?.response;
    const carried = start.responses.get(id);
    const base = carried === undefined ? (before ?? EMPTY) : over(carried, before);
    if (added === undefined) return { response: base, isTyped: false };
    const was = start.was.get(id) ?? NO_CONTENT;
    // With the old sheet gone, only the new one still has the answer.
    if (carried === undefined && before === undefined && was !== NO_CONTENT) {
      return { response: added, isTyped: responseDigest(added) !== was };
    }
    if (responseDigest(added) === was) return { response: base, isTyped: false };
    const same = responseDigest(base) === was || responseDigest(base) === responseDigest(added);
    return { response: same ? added : both(base, added, framework), isTyped: true };
  };
}

/** What the pane had kept of a deleted row or column, with what is still there. */
function over(carried: Response, present: Response | undefined): Response {
  if (present === undefined) return carried;
  const flag = present.flag ?? carried.flag;
  const lastTime = present.lastTime ?? carried.lastTime;
  return {
    entry: present.entry.kind === "notAssessed" ? carried.entry : present.entry,
    comment: present.comment === "" ? carried.comment : present.comment,
    evidence: present.evidence === "" ? carried.evidence : present.evidence,
    ...(flag === undefined ? {} : { flag }),
    ...(lastTime === undefined ? {} : { lastTime }),
  };
}

/** The first answer, with the second in its comment. */
function both(first: Response, second: Response, framework: Framework): Response {
  const also = [
    entryLabel(second.entry, framework),
    second.comment,
    second.evidence,
    second.flag ?? "",
  ].filter((one) => one !== "");
  const line = sheetText("build.alsoTyped", { answer: also.join(". ") });
  return { ...first, comment: [first.comment, line].filter((one) => one !== "").join("\n") };
}

/** The rows of the action plan; undefined if it is not among these sheets. */
function actionsOn(
  { sheets }: WorkbookCells,
  found: FoundAssessment | undefined,
): readonly Action[] | undefined {
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  return findTable(TABLES.actions, tables) === undefined ? undefined : found?.actions;
}

function mergedActions(
  start: MarkedStart,
  old: readonly Action[] | undefined,
  added: readonly Action[] | undefined,
): { readonly rows: readonly Action[]; readonly isSame: boolean } {
  const before = old ?? start.actions ?? added ?? [];
  if (added === undefined) return { rows: before, isSame: true };
  const hasChanged = (rows: readonly Action[]): boolean =>
    actionsDigest(rows) !== start.actionsWere;
  const known = new Set(before.map((row) => actionsDigest([row])));
  const rows = !hasChanged(added)
    ? before
    : hasChanged(before)
      ? [...before, ...added.filter((row) => !known.has(actionsDigest([row])))]
      : added;
  return { rows, isSame: actionsDigest(rows) === actionsDigest(added) };
}
