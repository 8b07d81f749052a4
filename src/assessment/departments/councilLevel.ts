/** The council's level of a value code: the agreed one, otherwise the weakest of the departments. */
import { entryLabel } from "../levelEntry";
import type { Framework } from "../../framework/framework";
import { isOffered } from "../../framework/offeredLevels";
import { valueCodeOf } from "../../framework/valueCodeOf";
import { NOT_ASSESSED, type Departments, type LevelEntry } from "../assessment";
import { askedReturns } from "./askedReturns";

/** What one department gave; not assessed while nothing came back from it. */
export interface GivenEntry {
  readonly department: string;
  readonly entry: LevelEntry;
}

export interface CouncilLevel {
  readonly entry: LevelEntry;
  /** "none" if no level is agreed and no department gave one. */
  readonly basis: "agreed" | "weakest" | "none";
  /** Departments that gave a level, or said that the value code is not applicable. */
  readonly answered: number;
  readonly asked: number;
  /** Lowest and highest level given; null if there is none. */
  readonly weakest: number | null;
  readonly highest: number | null;
  /** Highest less lowest level; null if no level is given. */
  readonly spread: number | null;
  /** The departments at the weakest level. */
  readonly atWeakest: readonly string[];
  /** The departments that have not answered, or not with a level. */
  readonly missing: readonly string[];
  /** True while no level is agreed and a department has not answered. */
  readonly provisional: boolean;
}

/**
 * The council's level of a value code. Departments that say "not applicable" are left out; if all
 * that answer say so, so is the value code. A missing answer, or a text that is not a level, never
 * lowers the level, but keeps it provisional until a level is agreed.
 */
export function councilLevel(
  valueCodeId: string,
  departments: Departments,
  framework: Framework,
): CouncilLevel {
  const given = givenEntries(valueCodeId, departments, framework);
  const levels = given.flatMap(({ department, entry }) =>
    entry.kind === "level" ? [{ department, level: entry.value }] : [],
  );
  const notApplicable = given.filter(({ entry }) => entry.kind === "notApplicable").length;
  const values = levels.map(({ level }) => level);
  const weakest = values.length === 0 ? null : Math.min(...values);
  const highest = values.length === 0 ? null : Math.max(...values);
  const answered = values.length + notApplicable;
  const agreed = agreedLevelOf(valueCodeId, departments, framework);
  const figures = {
    answered,
    asked: given.length,
    weakest,
    highest,
    spread: weakest === null || highest === null ? null : highest - weakest,
    atWeakest: levels.filter(({ level }) => level === weakest).map(({ department }) => department),
    missing: given
      .filter(({ entry }) => entry.kind !== "level" && entry.kind !== "notApplicable")
      .map(({ department }) => department),
    provisional: agreed === undefined && answered < given.length,
  };
  if (agreed !== undefined) {
    return { entry: { kind: "level", value: agreed }, basis: "agreed", ...figures };
  }
  if (weakest !== null) {
    return { entry: { kind: "level", value: weakest }, basis: "weakest", ...figures };
  }
  const entry: LevelEntry = notApplicable > 0 ? { kind: "notApplicable" } : NOT_ASSESSED;
  return { entry, basis: "none", ...figures };
}

/** What each department that was asked gave for a value code, in order of name. */
export function givenEntries(
  valueCodeId: string,
  departments: Departments,
  framework: Framework,
): readonly GivenEntry[] {
  return askedReturns(departments).map(({ department, found }) => {
    const entry = found?.responses.get(valueCodeId)?.entry ?? NOT_ASSESSED;
    return { department, entry: asOffered(entry, valueCodeId, framework) };
  });
}

/** A level that cannot be chosen for the value code is not a level. */
function asOffered(entry: LevelEntry, valueCodeId: string, framework: Framework): LevelEntry {
  return entry.kind === "level" && !isOfferedFor(entry.value, valueCodeId, framework)
    ? { kind: "notALevel", text: entryLabel(entry, framework) }
    : entry;
}

function isOfferedFor(level: number, valueCodeId: string, framework: Framework): boolean {
  const code = valueCodeOf(framework, valueCodeId);
  return code !== undefined && isOffered(level, framework, code);
}

/** The level agreed for a value code, if it can be chosen for it. */
export function agreedLevelOf(
  valueCodeId: string,
  { agreed }: Departments,
  framework: Framework,
): number | undefined {
  const level = agreed.get(valueCodeId)?.level;
  return level !== undefined && isOfferedFor(level, valueCodeId, framework) ? level : undefined;
}
