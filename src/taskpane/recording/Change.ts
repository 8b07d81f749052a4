/** The person's own changes that Excel has not accepted yet. */
import type { ResponseFields } from "../../workbook/record/RecordOutcome";
import { namesOf, sameIn, without } from "./responseFields";

export interface Change {
  readonly valueCodeId: string;
  readonly fields: ResponseFields;
  /** What the person saw in these fields when they began to change them. */
  readonly expected: ResponseFields;
  /**
   * Contents that failed to be written but may be in the cells anyway: never treated as somebody
   * else's.
   */
  readonly tried: readonly ResponseFields[];
  /** False while the person may still be typing. */
  readonly due: boolean;
}

/**
 * Combines two changes of a value code: the later contents, with what was seen before the earlier
 * change.
 */
export function joined(earlier: Change, later: Change): Change {
  return {
    valueCodeId: earlier.valueCodeId,
    fields: { ...earlier.fields, ...later.fields },
    expected: { ...later.expected, ...earlier.expected },
    tried: [...earlier.tried, ...later.tried],
    due: earlier.due || later.due,
  };
}

/**
 * Removes fields that are back at what the person saw, unless the cells may hold something else by
 * now.
 * @param standing what is there as far as known
 */
export function withoutEffectless(change: Change, standing: ResponseFields): Change {
  const { fields, expected, tried } = change;
  const effectless = namesOf(fields).filter(
    (field) =>
      sameIn(field, fields, expected) &&
      sameIn(field, fields, standing) &&
      tried.every((attempt) => attempt[field] === undefined),
  );
  return {
    ...change,
    fields: without(fields, effectless),
    expected: without(expected, effectless),
  };
}

/** True if nothing is left to write. */
export function isEmpty({ fields }: Change): boolean {
  return namesOf(fields).length === 0;
}
