/** Fills in what can no longer be read from a reading made before somebody deleted a sheet. */
import type { Assessment, Response } from "../../assessment/assessment";
import { withRecordedLevels } from "../../assessment/departments/agreedFromRecord";
import { withDepartments } from "../../assessment/departments/withDepartments";
import { allKeyAreas, allValueCodes } from "../../framework/framework";
import { criterionKey } from "../plan/criterionKey";
import type { GonePart } from "../read/ReadOutcome";
import type { ReadWorkbook } from "../read/readAssessment";
import { keptDepartments, withKeptCells } from "./keptDepartments";

/** What an earlier reading has of the columns of a value code that were deleted. */
export function goneFields(
  parts: readonly GonePart[],
  earlier: Response,
  valueCodeId: string,
): Partial<Response> {
  return Object.fromEntries(
    parts.flatMap((part) =>
      part.kind === "column" &&
      part.field !== "target" &&
      part.valueCodeIds.includes(valueCodeId) &&
      earlier[part.field] !== undefined
        ? [[part.field, earlier[part.field]]]
        : [],
    ),
  );
}

/**
 * The value codes' own targets as read, completed from an earlier reading where the row or the
 * column of targets was deleted.
 */
export function withKeptTargets(
  found: Assessment,
  earlier: Assessment,
  parts: readonly GonePart[],
): ReadonlyMap<string, number> {
  const inGoneColumn = new Set(
    parts.flatMap((part) =>
      part.kind === "column" && part.field === "target" ? part.valueCodeIds : [],
    ),
  );
  const gone = allValueCodes(found.framework).filter(
    ({ id }) => !found.responses.has(id) || inGoneColumn.has(id),
  );
  const kept = gone.flatMap(({ id }) => {
    const target = earlier.valueCodeTargets?.get(id);
    return target === undefined ? [] : [[id, target] as const];
  });
  return new Map([...kept, ...(found.valueCodeTargets ?? [])]);
}

/** Ticks as read, with those of an earlier reading whose row is gone. */
function keptTicks(
  valueCodeId: string,
  { criteria: read }: Response,
  { criteria: earlier }: Response,
  gone: ReadonlySet<string>,
): Pick<Response, "criteria"> {
  const lost = [...(earlier ?? [])].filter(([id]) => gone.has(criterionKey(valueCodeId, id)));
  return lost.length === 0 ? {} : { criteria: new Map([...lost, ...(read ?? [])]) };
}

/** Nothing but the record knows what was agreed. */
function withRecorded(assessment: Assessment): Assessment {
  const { departments } = assessment;
  return departments === undefined
    ? assessment
    : withDepartments(assessment, withRecordedLevels(departments));
}

/**
 * The assessment as read, completed from an earlier reading of the same framework: value codes
 * whose row or sheet was deleted, and the details and columns of a deleted Start. What can be read
 * always wins.
 */
export function withKept(
  {
    assessment,
    missingThemes,
    unreadable,
    gone: parts,
    departmentsGone,
    criteriaGone,
  }: ReadWorkbook,
  kept: Assessment | undefined,
): Assessment {
  if (kept === undefined || kept.framework.id !== assessment.framework.id) {
    return departmentsGone.includes("levels") ? withRecorded(assessment) : assessment;
  }
  const levelsGone = new Set(
    missingThemes
      .flatMap((theme) => theme.keyAreas.flatMap((keyArea) => keyArea.valueCodes))
      .map(({ id }) => id),
  );
  const responses = allValueCodes(assessment.framework).flatMap(({ id }) => {
    const read = assessment.responses.get(id);
    const earlier = kept.responses.get(id);
    // A row without one of its columns still has the others.
    const response: Response | undefined =
      read !== undefined && earlier !== undefined
        ? {
            ...read,
            ...(levelsGone.has(id) ? { entry: earlier.entry } : {}),
            ...goneFields(parts, earlier, id),
            ...keptTicks(id, read, earlier, criteriaGone),
          }
        : (read ?? earlier);
    return response === undefined ? [] : [[id, response] as const];
  });
  const ids = new Set(allValueCodes(assessment.framework).map(({ id }) => id));
  const others = [...assessment.responses].filter(([id]) => !ids.has(id));
  const keyAreas = new Set(allKeyAreas(assessment.framework).map(({ id }) => id));
  const ofKeyAreas = <Value>(values: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map([...values].filter(([id]) => keyAreas.has(id)));
  const gone = new Set(unreadable);
  const { details } = assessment;
  const whole = keptDepartments(assessment.departments, kept.departments, departmentsGone);
  const departments =
    whole && kept.departments ? withKeptCells(whole, kept.departments, parts) : whole;
  const completed: Assessment = {
    ...assessment,
    details: {
      ...details,
      ...(gone.has("organisation") ? { organisation: kept.details.organisation } : {}),
      ...(gone.has("department") ? { department: kept.details.department } : {}),
      ...(gone.has("date") ? { date: kept.details.date } : {}),
      ...(gone.has("status") ? { status: kept.details.status } : {}),
    },
    responses: new Map([...responses, ...others]),
    targets: gone.has("targets") ? ofKeyAreas(kept.targets) : assessment.targets,
    officers: gone.has("officers") ? ofKeyAreas(kept.officers) : assessment.officers,
    inShort: gone.has("inShort") ? ofKeyAreas(kept.inShort) : assessment.inShort,
    valueCodeTargets: withKeptTargets(assessment, kept, parts),
  };
  return departments === undefined ? completed : withDepartments(completed, departments);
}
