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

/** By date of assessment; those without a date are the last. */
export function newestFirst(earlier: readonly EarlierAssessment[]): readonly EarlierAssessment[] {
  return [...earlier].sort((one, other) =>
    one.details.date === other.details.date ? 0 : one.details.date > other.details.date ? -1 : 1,
  );
}

/** What an assessment is compared with, and what has moved since; undefined without any. */
export function movementOf(
  assessment: Assessment,
): { readonly earlier: EarlierAssessment; readonly movement: Movement } | undefined {
  const [earlier] = newestFirst(assessment.earlier ?? []);
  if (earlier === undefined) return undefined;
  return { earlier, movement: movementSince(assessment, earlier) };
}

/** What has moved since an earlier assessment, with its map of versions if it has one. */
export function movementSince(assessment: Assessment, earlier: EarlierAssessment): Movement {
  return compareAssessments(assessment, assessmentThen(earlier), earlier.places);
}
