/** Earlier assessments, and what has moved since the latest of them. */
import type { Assessment, EarlierAssessment } from "../assessment";
import { compareAssessments } from "./compareAssessments";
import type { Movement } from "./movement";

/** The earlier assessment as one of its own. */
export function assessmentThen({
  framework,
  details,
  responses,
}: Pick<EarlierAssessment, "framework" | "details" | "responses">): Assessment {
  return {
    framework,
    details,
    responses,
    targets: new Map(),
    officers: new Map(),
    inShort: new Map(),
  };
}

/** By date of assessment; those without a date are the last. The order given does not matter. */
export function newestFirst(earlier: readonly EarlierAssessment[]): readonly EarlierAssessment[] {
  const key = ({ file, fingerprint, added }: EarlierAssessment): string =>
    JSON.stringify([file, fingerprint, added]);
  return [...earlier].sort(
    (one, other) =>
      compared(other.details.date, one.details.date) || compared(key(one), key(other)),
  );
}

function compared(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** What an assessment is compared with, and what has moved since; undefined without any. */
export function movementOf(
  assessment: Assessment,
): { readonly earlier: EarlierAssessment; readonly movement: Movement } | undefined {
  const [earlier] = newestFirst(assessment.earlier ?? []);
  if (earlier === undefined) return undefined;
  return { earlier, movement: movementSince(assessment, earlier) };
}

/** What has moved since each earlier assessment, newest first. */
export function movementsOf(
  assessment: Assessment,
): readonly { readonly earlier: EarlierAssessment; readonly movement: Movement }[] {
  return newestFirst(assessment.earlier ?? []).map((earlier) => ({
    earlier,
    movement: movementSince(assessment, earlier),
  }));
}

/** What has moved since an earlier assessment, with its map of versions if it has one. */
export function movementSince(assessment: Assessment, earlier: EarlierAssessment): Movement {
  return compareAssessments(assessment, assessmentThen(earlier), earlier.places);
}
