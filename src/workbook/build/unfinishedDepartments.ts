/** The departments of an unfinished build: what its new sheets and the old ones hold, together. */
import type {
  AgreedLevel,
  Agreement,
  DepartmentReturn,
  Departments,
  Response,
} from "../../assessment/assessment";
import { NOT_ASSESSED } from "../../assessment/assessment";
import { compareDepartments, departmentKey } from "../../assessment/departments/departmentNames";
import { hasContent } from "../../assessment/hasContent";
import { entryLabel } from "../../assessment/levelEntry";
import { allValueCodes, type Framework } from "../../framework/framework";
import type { FoundAssessment } from "../read/answers/assessmentIn";
import type { AsTyped, TypedAgreement } from "../sheets/planContext";
import { sheetText } from "../plan/text/sheetText";
import type { MarkedStart } from "./BuildMark";
import { agreedCell, departmentTexts, entryText, reasonText } from "./departmentTexts";
import type { DepartmentTexts } from "./departmentTexts";
import { notAmong } from "./givenReturns";

interface UnfinishedDepartments {
  readonly departments: Departments | undefined;
  readonly typed: AsTyped["agreed"];
  /** True if the new sheets hold them, or there are none. */
  readonly isOnNewSheets: boolean;
  /** Departments whose answers were to be brought in and are nowhere. */
  readonly notAdded: readonly string[];
}

/** What one set of sheets holds, and what it held when the build began. */
interface Side {
  readonly departments: Departments;
  readonly typed: AsTyped["agreed"];
  readonly now: DepartmentTexts;
  readonly was: DepartmentTexts;
}

/**
 * Those on the new sheets if all of these are made, otherwise those on the old sheets or in the
 * notes; and cell by cell, what has changed on either since the build began. A build that was cut
 * off before it wrote the departments that it was to bring in has lost them: they are named, and
 * their files are there to be brought in again.
 */
export function unfinishedDepartments(
  start: MarkedStart,
  old: FoundAssessment | undefined,
  added: FoundAssessment | undefined,
  framework: Framework,
): UnfinishedDepartments {
  const before = sideOf(old, start.oldDepartments ?? start.departmentTexts, framework);
  const after = sideOf(added, start.departmentTexts, framework);
  const isWhole = after !== undefined && added?.departmentsGone.length === 0;
  const noted = start.departments && {
    departments: start.departments,
    typed: start.asTyped.agreed,
  };
  const base = isWhole ? after : (before ?? noted);
  const notAdded = notAmong(start.given, base?.departments);
  if (before === undefined && after === undefined && base === undefined) {
    return { departments: undefined, typed: undefined, isOnNewSheets: true, notAdded };
  }
  const returns = mergedReturns(base?.departments, before, after, framework);
  const agreed = mergedAgreed(base, before, after, framework);
  const record = mergedRecord([before?.departments, base?.departments, after?.departments]);
  const isNowhere = base === undefined && returns.length === 0 && agreed.isEmpty;
  if (isNowhere && record.length === 0) {
    return { departments: undefined, typed: undefined, isOnNewSheets: false, notAdded };
  }
  const departments: Departments = {
    expected: (base ?? before ?? after)?.departments.expected ?? [],
    returns,
    agreed: agreed.levels,
    record,
  };
  return {
    departments,
    typed: agreed.typed,
    notAdded,
    isOnNewSheets:
      isWhole &&
      isSame({ departments, typed: agreed.typed }, after) &&
      record.length === after.departments.record.length,
  };
}

function sideOf(
  found: FoundAssessment | undefined,
  was: DepartmentTexts | undefined,
  framework: Framework,
): Side | undefined {
  const departments = found?.assessment.departments;
  if (found === undefined || departments === undefined) return undefined;
  const typed = found.asTyped.agreed;
  const now = departmentTexts(departments, typed, framework);
  // A sheet that is not made, or was deleted, has nothing that somebody emptied.
  const isThere = !found.departmentsGone.includes("levels");
  return { departments, typed, now, was: isThere ? (was ?? now) : now };
}

function hasChanged(side: Side | undefined, key: string, index: number): boolean {
  const now = side?.now.levels.get(key);
  // Without its column, a department was not emptied.
  return now !== undefined && now[index] !== (side?.was.levels.get(key)?.[index] ?? "");
}

function mergedReturns(
  base: Departments | undefined,
  before: Side | undefined,
  after: Side | undefined,
  framework: Framework,
): readonly DepartmentReturn[] {
  const byKey = (departments: Departments | undefined): ReadonlyMap<string, DepartmentReturn> =>
    new Map(departments?.returns.map((one) => [departmentKey(one.department), one]));
  const [kept, old, added] = [base, before?.departments, after?.departments].map(byKey);
  const ids = allValueCodes(framework).map(({ id }) => id);
  const keys = new Set([...kept.keys(), ...old.keys(), ...added.keys()]);
  return [...keys]
    .flatMap((key): readonly DepartmentReturn[] => {
      const own = kept.get(key);
      const one = own ?? old.get(key) ?? added.get(key);
      const isTyped = ids.some(
        (_, index) => hasChanged(before, key, index) || hasChanged(after, key, index),
      );
      if (one === undefined || (own === undefined && !isTyped)) return [];
      if (!isTyped) return [one];
      const responses = ids.map((id, index): readonly [string, Response] => {
        const [first, second] = [old, added].map((side) => side.get(key)?.responses.get(id)?.entry);
        const said = one.responses.get(id) ?? { comment: "", evidence: "" };
        const isOld = hasChanged(before, key, index);
        const isNew = hasChanged(after, key, index);
        const chosen = isOld ? first : isNew ? second : one.responses.get(id)?.entry;
        const entry = chosen ?? NOT_ASSESSED;
        const other = second ?? NOT_ASSESSED;
        const isBoth = isOld && isNew && entryText(entry) !== entryText(other);
        const also = isBoth ? alsoTyped(entryLabel(other, framework)) : "";
        return [id, { ...said, entry, comment: joined(said.comment, also) }];
      });
      return [{ ...one, responses: new Map(responses.filter(([, said]) => hasContent(said))) }];
    })
    .sort((one, other) => compareDepartments(one.department, other.department));
}

function mergedAgreed(
  base: Pick<Side, "departments" | "typed"> | undefined,
  before: Side | undefined,
  after: Side | undefined,
  framework: Framework,
): {
  readonly levels: ReadonlyMap<string, AgreedLevel>;
  readonly typed: ReadonlyMap<string, TypedAgreement>;
  readonly isEmpty: boolean;
} {
  const levels = new Map<string, AgreedLevel>();
  const typed = new Map<string, TypedAgreement>();
  for (const [index, { id }] of allValueCodes(framework).entries()) {
    const differs = (side: Side | undefined, which: "agreed" | "reasons"): boolean =>
      side?.now[which][index] !== side?.was[which][index];
    const [kept, first, second] = [base, before, after].map((side) =>
      side === undefined
        ? { entry: NOT_ASSESSED, reason: "" }
        : agreedCell(side.departments, side.typed, id),
    );
    const isOld = differs(before, "agreed");
    const isNew = differs(after, "agreed");
    const { entry } = isOld ? first : isNew ? second : kept;
    const isBoth = isOld && isNew && entryText(entry) !== entryText(second.entry);
    const wasOld = differs(before, "reasons");
    const wasNew = differs(after, "reasons");
    const { reason } = wasOld ? first : wasNew ? second : kept;
    const also = wasOld && wasNew && reasonText(reason) !== reasonText(second.reason);
    const all = joined(
      joined(reason, also ? second.reason : ""),
      isBoth ? alsoTyped(entryLabel(second.entry, framework)) : "",
    );
    if (entry.kind === "level") levels.set(id, { level: entry.value, reason: all });
    else if (entry.kind === "notALevel") typed.set(id, { level: entry.text, reason: all });
    else if (all !== "") typed.set(id, { level: "", reason: all });
  }
  return { levels, typed, isEmpty: levels.size + typed.size === 0 };
}

/** Every row once, oldest first. */
function mergedRecord(all: readonly (Departments | undefined)[]): readonly Agreement[] {
  const rows = new Map<string, Agreement>();
  for (const row of all.flatMap((one) => one?.record ?? [])) {
    rows.set(JSON.stringify([row, [...row.given]]), row);
  }
  return [...rows.values()].sort((one, other) =>
    one.on < other.on ? -1 : Number(one.on > other.on),
  );
}

function isSame(one: Pick<Side, "departments" | "typed">, { departments, typed }: Side): boolean {
  const text = (side: Pick<Side, "departments" | "typed">): string =>
    JSON.stringify([
      side.departments.expected,
      side.departments.returns.map(({ department, responses }) => [
        department,
        [...responses].sort(([id], [other]) => (id < other ? -1 : 1)),
      ]),
      [...side.departments.agreed].sort(([id], [other]) => (id < other ? -1 : 1)),
      [...(side.typed ?? [])].sort(([id], [other]) => (id < other ? -1 : 1)),
    ]);
  return text(one) === text({ departments, typed });
}

function alsoTyped(answer: string): string {
  return answer === "" ? "" : sheetText("build.alsoTyped", { answer });
}

function joined(one: string, other: string): string {
  return [one, other].filter((text) => text !== "").join("\n");
}
