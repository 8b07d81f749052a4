/** The level that ticked criteria indicate. It is never scored: people choose the level. */
import type { Framework, LevelCriteria, ValueCode } from "../framework/framework";
import { offeredLevels } from "../framework/offeredLevels";
import type { CriteriaMet, LevelEntry } from "./assessment";

export type Indication =
  /** No criterion of the value code is answered. */
  | { readonly kind: "notAnswered" }
  /** Not even the criteria of the lowest level that has any are met. */
  | { readonly kind: "none" }
  | { readonly kind: "level"; readonly value: number };

/** What the criteria of a value code say. */
export interface CriteriaScore {
  readonly met: number;
  readonly answered: number;
  readonly total: number;
  readonly indicated: Indication;
}

/**
 * The highest level whose criteria, and those of all levels below it, are met. A level without
 * criteria is passed over: it is not indicated and holds up none above it. Only the lowest that
 * can be chosen, where it has none, is indicated while no other is reached. A criterion that is not answered
 * counts as not met, once any is answered.
 */
export function indicatedLevel(
  code: Pick<ValueCode, "criteria" | "statements">,
  framework: Pick<Framework, "levels">,
  met: CriteriaMet = new Map(),
): Indication {
  const { criteria = [] } = code;
  const [lowest] = offeredLevels(framework, code);
  if (!criteria.some(({ items }) => items.some(({ id }) => met.has(id)))) {
    return { kind: "notAnswered" };
  }
  const firstUnmet = criteria.findIndex((one) => !isLevelMet(one, met));
  const reached = firstUnmet === -1 ? criteria : criteria.slice(0, firstUnmet);
  const highest = reached.at(-1);
  if (highest !== undefined) return { kind: "level", value: highest.level };
  return criteria[0].level === lowest.value
    ? { kind: "none" }
    : { kind: "level", value: lowest.value };
}

/** Whether a level's criteria are met: all of them, or one where one is enough. */
export function isLevelMet({ needs, items }: LevelCriteria, met: CriteriaMet): boolean {
  const isMet = ({ id }: { readonly id: string }): boolean => met.get(id) === true;
  return needs === "all" ? items.every(isMet) : items.some(isMet);
}

/** True for a level other than the one that the criteria indicate. */
export function differsFrom(indicated: Indication, entry: LevelEntry): boolean {
  if (entry.kind !== "level" || indicated.kind === "notAnswered") return false;
  return indicated.kind === "none" || indicated.value !== entry.value;
}

/** What the criteria of a value code say; undefined if it has none. */
export function criteriaScore(
  code: Pick<ValueCode, "criteria" | "statements">,
  framework: Pick<Framework, "levels">,
  met: CriteriaMet = new Map(),
): CriteriaScore | undefined {
  const { criteria } = code;
  if (criteria === undefined) return undefined;
  const answers = criteria.flatMap(({ items }) => items.map(({ id }) => met.get(id)));
  return {
    met: answers.filter((one) => one === true).length,
    answered: answers.filter((one) => one !== undefined).length,
    total: answers.length,
    indicated: indicatedLevel(code, framework, met),
  };
}
