/** Knows whether the sheets that a move leaves behind were changed after it began. */
import type { Assessment } from "../../../assessment/assessment";
import { excelTrim } from "../../../assessment/excelText";
import { hasContent } from "../../../assessment/hasContent";
import { textDigest } from "../../plan/textDigest";
import { assessmentIn } from "../../read/answers/assessmentIn";
import type { WorkbookCells } from "../../file/WorkbookCells";
import type { Action } from "../../sheets/planContext";
import { responseDigest } from "../BuildMark";

/** A short text that differs where people's entries differ. */
export function entriesDigest(assessment: Assessment, actions: readonly Action[]): string {
  const { responses, targets, officers, inShort, valueCodeTargets = new Map() } = assessment;
  const sorted = (map: ReadonlyMap<string, unknown>): unknown => [...map].sort(byKey);
  const answers = [...responses].flatMap(([id, response]) =>
    hasContent(response)
      ? [[id, [responseDigest(response), ...[...(response.criteria ?? [])].sort(byKey)]] as const]
      : [],
  );
  const rows = actions
    .map(({ ref, action, owner, due, status }) =>
      [ref, action, owner, due, status].map((one) => excelTrim(String(one))),
    )
    .filter((row) => row.some((one) => one !== ""));
  return textDigest(
    JSON.stringify([
      sorted(new Map(answers)),
      ...[targets, officers, inShort, valueCodeTargets].map(sorted),
      rows,
    ]),
  );
}

/** True if the sheets of the earlier version hold what they held when the move began. */
export function isAsMoved(oldCells: WorkbookCells, movedFrom: string): boolean {
  const found = assessmentIn(oldCells, []);
  return (
    found.kind === "assessment" && entriesDigest(found.assessment, found.actions) === movedFrom
  );
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
