import type { Assessment } from "../../assessment/assessment";
import { carriedCounts } from "../../assessment/carried/carriedCounts";
import { reportText } from "../text/reportText";
import { printedDate } from "./printedDate";

/** What was carried forward: how much of it is not confirmed, and how much was confirmed as it was. */
export function carriedLinesOf(assessment: Assessment): readonly string[] {
  const { toReview, unchanged } = carriedCounts(assessment);
  const from = assessment.carriedFrom?.date ?? "";
  const date = from === "" ? reportText("carried.lastTime") : printedDate(from);
  return [
    ...(toReview === 0 ? [] : [reportText("carried.toReview", { count: toReview, date })]),
    ...(unchanged === 0 ? [] : [reportText("carried.unchanged", { count: unchanged, date })]),
  ];
}
