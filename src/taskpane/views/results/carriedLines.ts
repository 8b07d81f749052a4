import type { Assessment } from "../../../assessment/assessment";
import { carriedCounts } from "../../../assessment/carried/carriedCounts";
import { text } from "../../text/results/resultsText";

/** What is to be reviewed of what was carried forward, and what was confirmed as it was. */
export function carriedLines(assessment: Assessment): readonly string[] {
  const { toReview, unchanged } = carriedCounts(assessment);
  return [
    ...(toReview === 0 ? [] : [text("results.carried.toReview", { count: toReview })]),
    ...(unchanged === 0 ? [] : [text("results.carried.unchanged", { count: unchanged })]),
  ];
}
