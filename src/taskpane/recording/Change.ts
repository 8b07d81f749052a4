/** Own changes that Excel has not taken yet. */
import type { ResponseFields } from "../../workbook/record/RecordOutcome";
import { namesOf, sameIn, without } from "./responseFields";

export interface Change {
  readonly valueCodeId: string;
  readonly fields: ResponseFields;
  /** What the person saw in these fields when they began to change them. */
  readonly expected: ResponseFields;
  /** What failed to be written, though it may stand in the cells: it is never somebody else's. */
  readonly tried: readonly ResponseFields[];
  /** False while the person may still be typing. */
  readonly due: boolean;
}

/** Both changes of a value code as one: the later contents over what was seen before the earlier. */
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
 * Fields that are back at what the person saw need no writing, unless the cells may hold something else by now.
 * @param standing what stands there as far as known
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

/** True where nothing is left to write. */
export function isEmpty({ fields }: Change): boolean {
  return namesOf(fields).length === 0;
}
