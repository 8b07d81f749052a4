/** What a build notes of itself before it begins. */
import { NOT_ASSESSED, type Assessment, type Response } from "../../assessment/assessment";
import { hasContent } from "../../assessment/hasContent";
import { isReportName, NAMES } from "../plan/names";
import type { SheetPlan } from "../plan/SheetPlan";
import { actionsDigest, responseDigest, type BuildMark, type MarkedStart } from "./BuildMark";
import { departmentTexts, type DepartmentTexts } from "./departmentTexts";
import { tickTexts } from "./unfinishedTicks";
import type { SheetWork } from "./SheetWork";

/** The response as its theme's sheet holds it: with departments, its level is a formula. */
function onItsSheet({ departments }: Assessment, response: Response): Response {
  return departments === undefined ? response : { ...response, entry: NOT_ASSESSED };
}

/** The notes with which this build could be finished or removed by another session. */
export function markOf(work: SheetWork, plans: readonly SheetPlan[]): BuildMark {
  const { found, assessment, actions, asTyped, keptSheet, old, builtOn, omitted } = work;
  const {
    details,
    targets,
    valueCodeTargets,
    officers,
    inShort,
    submission,
    reopening,
    signOffs,
    responses,
  } = assessment;
  const planned = new Set(plans.flatMap((plan) => plan.names.map(({ name }) => name)));
  const ticks = tickTexts(assessment, asTyped);
  const start: MarkedStart = {
    details,
    targets,
    officers,
    inShort,
    asTyped: asTyped ?? { date: "", targets: new Map(), valueCodeTargets: new Map() },
    ...(work.oldNames === undefined ? {} : { oldNames: work.oldNames }),
    ...(valueCodeTargets === undefined ? {} : { valueCodeTargets }),
    ...(submission === undefined ? {} : { submission }),
    ...(reopening === undefined ? {} : { reopening }),
    ...(signOffs === undefined ? {} : { signOffs }),
    // Without the levels of departments: those are not the council's own answers.
    responses: new Map(
      [...responses].flatMap(([id, one]): readonly (readonly [string, Response])[] => {
        const own = onItsSheet(assessment, one);
        return old?.get(id) !== one && hasContent(own) ? [[id, own]] : [];
      }),
    ),
    was: new Map(
      [...responses].map(([id, response]) => [
        id,
        responseDigest(onItsSheet(assessment, response)),
      ]),
    ),
    ...(ticks.size === 0 ? {} : { ticks }),
    ...(old === undefined ? { actions } : {}),
    actionsWere: actionsDigest(actions),
    ...markedDepartments(work),
    ...(work.movedFrom === undefined ? {} : { movedFrom: work.movedFrom }),
  };
  return {
    found,
    sheets: plans.map(({ key, name, names }) => ({
      key,
      ownName: names.at(0)?.name ?? "",
      temporary: name,
      final: work.titles.get(key) ?? name,
    })),
    // Names not yet in the workbook; the others are pointed at the new sheets at the very end.
    names: new Set([...planned, NAMES.build].filter((name) => !found.ownNames.has(name))),
    keptSheet,
    // Names of the present assessment that the new one does not use, as it has fewer key areas.
    unusedNames: [...found.ownNames.keys()].filter(
      (name) => !planned.has(name) && name !== NAMES.build && !isReportName(name),
    ),
    start,
    replaces: old !== undefined,
    builtOn,
    omitted,
  };
}

function markedDepartments({
  assessment: { departments, framework },
  asTyped,
  oldDepartments,
  given,
  notesDepartments,
}: SheetWork): Pick<MarkedStart, "departmentTexts" | "oldDepartments" | "given" | "departments"> {
  if (departments === undefined) return {};
  const texts = departmentTexts(departments, asTyped?.agreed, framework);
  const isOther =
    oldDepartments !== undefined &&
    JSON.stringify(listed(oldDepartments)) !== JSON.stringify(listed(texts));
  return {
    departmentTexts: texts,
    ...(isOther ? { oldDepartments } : {}),
    ...(given === undefined || given.size === 0 ? {} : { given }),
    ...(notesDepartments === true ? { departments } : {}),
  };
}

function listed({ levels, agreed, reasons }: DepartmentTexts): unknown {
  return [[...levels], agreed, reasons];
}
