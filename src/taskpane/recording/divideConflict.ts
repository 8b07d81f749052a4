import type { ResponseField, ResponseFields } from "../../workbook/record/RecordOutcome";
import type { Change } from "./Change";
import { namesOf, pick, sameIn } from "./responseFields";

interface DividedConflict {
  /** The current contents of all fields of the change. */
  readonly found: ResponseFields;
  /** Fields that already hold what was to be written. */
  readonly settled: readonly ResponseField[];
  /** Fields that nobody else changed: they can be written without the others. */
  readonly untouched: readonly ResponseField[];
  /** Fields that hold an earlier attempt of this pane, which can be overwritten. */
  readonly own: readonly ResponseField[];
  /** Fields that somebody else changed. */
  readonly theirs: readonly ResponseField[];
}

/**
 * For each field, what it means that a change was not written because its cells hold something
 * else.
 */
export function divideConflict(change: Change, answered: ResponseFields): DividedConflict {
  const names = namesOf(change.fields);
  const found = { ...change.expected, ...pick(answered, names) };
  const settled = names.filter((field) => sameIn(field, found, change.fields));
  const open = names.filter((field) => !settled.includes(field));
  const untouched = open.filter((field) => sameIn(field, found, change.expected));
  const own = open.filter(
    (field) =>
      !untouched.includes(field) && change.tried.some((attempt) => sameIn(field, found, attempt)),
  );
  const theirs = open.filter((field) => !untouched.includes(field) && !own.includes(field));
  // An answer that names no difference would be retried endlessly, so the person decides.
  if (untouched.length === names.length) {
    return { found, settled: [], untouched: [], own: [], theirs: names };
  }
  return { found, settled, untouched, own, theirs };
}
