import type { Assessment, LevelEntry } from "../../../assessment/assessment";
import {
  carriedDate,
  carriedEntry,
  isConfirmedUnchanged,
} from "../../../assessment/carried/isCarried";
import { isOffered, mayBeNotApplicable } from "../../../framework/offeredLevels";
import { valueCodeOf } from "../../../framework/valueCodeOf";
import { formatDate } from "../../../text/formatDate";
import { text } from "../../text/text";

/** What an earlier assessment said of a value code. */
export interface CarriedAnswer {
  readonly lastTime: LevelEntry;
  /** "12 March 2025"; "last time" if nobody knows the date. */
  readonly date: string;
  /** True while no level is chosen now. */
  readonly isToReview: boolean;
  /** What Enter confirms; undefined where there is nothing that can be chosen. */
  readonly confirms: LevelEntry | undefined;
  /** True if the level chosen now is that of last time. */
  readonly isConfirmed: boolean;
}

/** Undefined if nothing was carried forward for the value code. */
export function carriedAnswer(
  assessment: Assessment,
  valueCodeId: string,
): CarriedAnswer | undefined {
  const response = assessment.responses.get(valueCodeId);
  const lastTime = response?.lastTime;
  if (response === undefined || lastTime === undefined) return undefined;
  const toReview = carriedEntry(response, assessment);
  const date = carriedDate(valueCodeId, assessment);
  return {
    lastTime,
    date: date === "" ? text("carried.lastTime") : formatDate(date),
    isToReview: toReview !== undefined,
    confirms:
      toReview !== undefined && canBeChosen(toReview, valueCodeId, assessment)
        ? toReview
        : undefined,
    isConfirmed: isConfirmedUnchanged(response),
  };
}

function canBeChosen(
  entry: LevelEntry,
  valueCodeId: string,
  { framework, details }: Assessment,
): boolean {
  const code = valueCodeOf(framework, valueCodeId);
  if (code === undefined) return false;
  if (entry.kind === "level") return isOffered(entry.value, framework, code);
  return entry.kind === "notApplicable" && mayBeNotApplicable(code, details.allowNotApplicable);
}

/** The sign of an entry on its card and on the button that confirms it: "3", "n/a". */
export function confirmSign(entry: LevelEntry): string {
  return entry.kind === "level" ? String(entry.value) : text("level.sign.notApplicable");
}
