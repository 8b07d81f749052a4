import type { Origin, Problems } from "./TableProblem";

/** Something with a title that has or needs an id. */
export interface Identified<T> {
  readonly item: T;
  readonly title: string;
  readonly at: Origin;
  readonly id: string | undefined;
  readonly ref: string | undefined;
}

interface Before {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
}

/** Of ten characters, two may differ. */
const MOST_DIFFERENT = 0.2;

/**
 * The ids, with those of before for titles that were only corrected: almost the same words, the
 * same ref where one is given, and only one that it can be.
 */
export function keptIds<T>(
  items: readonly Identified<T>[],
  ids: ReadonlyMap<T, string>,
  before: readonly Before[],
  problems: Problems,
): ReadonlyMap<T, string> {
  const kept = new Map(ids);
  const present = new Set(ids.values());
  const known = new Set(before.map(({ id }) => id));
  const gone = before.filter(({ id }) => !present.has(id));
  if (gone.length === 0) return kept;
  const isNew = items.filter(({ item, id }) => id === undefined && !known.has(ids.get(item) ?? ""));
  for (const { item, title, ref, at } of isNew) {
    const alike = gone.filter((each) => couldBe(each, title, ref));
    const [only] = alike;
    if (only === undefined || alike.length > 1) continue;
    const others = isNew.filter((each) => couldBe(only, each.title, each.ref));
    if (others.length > 1) continue;
    kept.set(item, only.id);
    problems.know(at, `This was “${only.title}” before.`, "It keeps its id, so its answers stay.");
  }
  return kept;
}

function couldBe(before: Before, title: string, ref: string | undefined): boolean {
  return (ref === undefined || ref === before.ref) && areAlike(before.title, title);
}

function areAlike(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  if (Math.abs(one.length - other.length) > longest * MOST_DIFFERENT) return false;
  return changesBetween(one.toLowerCase(), other.toLowerCase()) <= longest * MOST_DIFFERENT;
}

/** How many characters to insert, delete or replace (Levenshtein). */
function changesBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const replaced = row[to - 1] + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(row[to] + 1, next[to - 1] + 1, replaced));
    }
    row = next;
  }
  return row[other.length];
}
