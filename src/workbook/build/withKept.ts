/** Fills in what can no longer be read from a reading made before somebody deleted a sheet. */
import type { Assessment, Response } from "../../assessment/assessment";
import { allKeyAreas, allValueCodes } from "../../framework/framework";
import type { ReadWorkbook } from "../read/readAssessment";

/**
 * The assessment as read, completed from an earlier reading of the same framework: value codes
 * whose row or sheet was deleted, and the details and targets of a deleted Start. What can be read
 * always wins.
 */
export function withKept(
  { assessment, missingThemes, unreadable }: ReadWorkbook,
  kept: Assessment | undefined,
): Assessment {
  if (kept === undefined || kept.framework.id !== assessment.framework.id) return assessment;
  const levelsGone = new Set(
    missingThemes
      .flatMap((theme) => theme.keyAreas.flatMap((keyArea) => keyArea.valueCodes))
      .map(({ id }) => id),
  );
  const responses = allValueCodes(assessment.framework).flatMap(({ id }) => {
    const read = assessment.responses.get(id);
    const earlier = kept.responses.get(id);
    // A row without its level column still has its comment.
    const response: Response | undefined =
      read !== undefined && earlier !== undefined && levelsGone.has(id)
        ? { ...read, entry: earlier.entry }
        : (read ?? earlier);
    return response === undefined ? [] : [[id, response] as const];
  });
  const ids = new Set(allValueCodes(assessment.framework).map(({ id }) => id));
  const others = [...assessment.responses].filter(([id]) => !ids.has(id));
  const keyAreas = new Set(allKeyAreas(assessment.framework).map(({ id }) => id));
  const gone = new Set(unreadable);
  const { details } = assessment;
  return {
    ...assessment,
    details: {
      ...details,
      ...(gone.has("organisation") ? { organisation: kept.details.organisation } : {}),
      ...(gone.has("department") ? { department: kept.details.department } : {}),
      ...(gone.has("date") ? { date: kept.details.date } : {}),
      ...(gone.has("status") ? { status: kept.details.status } : {}),
    },
    responses: new Map([...responses, ...others]),
    targets: gone.has("targets")
      ? new Map([...kept.targets].filter(([id]) => keyAreas.has(id)))
      : assessment.targets,
    valueCodeTargets: new Map([
      ...[...(kept.valueCodeTargets ?? [])].filter(
        ([id]) => ids.has(id) && (levelsGone.has(id) || !assessment.responses.has(id)),
      ),
      ...(assessment.valueCodeTargets ?? []),
    ]),
  };
}
