/** The departments that a build starts with. */
import type { Assessment, Departments } from "../../assessment/assessment";
import { applyDepartmentChanges } from "../../assessment/departments/applyDepartmentChanges";
import { addReturn } from "../../assessment/departments/addReturn";
import {
  departmentName,
  isDepartmentName,
  isSameDepartment,
} from "../../assessment/departments/departmentNames";
import { ownReturn } from "../../assessment/departments/ownReturn";
import { fingerprintOf } from "../../assessment/fingerprint";
import { WorkbookTrouble } from "../excel/troubles";
import { sheetText } from "../plan/text/sheetText";
import type { BuildRequest } from "./BuildOutcome";

/**
 * The departments that are brought in, with what the workbook holds: what it says is agreed and
 * recorded stays, as do levels that the request does not change, and levels of its own become a
 * department's, so that nothing typed is lost unless the person left them out.
 * @param present the assessment in the workbook
 * @throws WorkbookTrouble if levels to replace or remove were typed after the request's reading
 */
export async function broughtIn(
  present: Assessment,
  {
    departments: added,
    departmentsBefore: before,
    ownAnswers,
  }: Pick<BuildRequest, "departments" | "departmentsBefore" | "ownAnswers">,
): Promise<Departments | undefined> {
  const { departments } = present;
  if (added === undefined) return departments;
  if (departments !== undefined) {
    const applied = applyDepartmentChanges(departments, added, before);
    if (applied.changedSince.length > 0) throw typedMeanwhile(applied.changedSince);
    return applied.departments;
  }
  const hasLevels = [...present.responses.values()].some(
    ({ entry }) => entry.kind !== "notAssessed",
  );
  if (ownAnswers?.kind === "leaveOut") return added;
  const own = ownReturn(present, {
    file: "",
    added: "",
    fingerprint: await fingerprintOf(present),
    otherwise: sheetText("departments.thisWorkbook"),
  });
  if (!hasLevels || own === undefined) return added;
  const isTaken = (name: string): boolean =>
    added.returns.some((one) => isSameDepartment(one.department, name));
  const wanted = ownAnswers === undefined ? "" : departmentName(ownAnswers.name);
  const department = freeName(isDepartmentName(wanted) ? wanted : own.department, isTaken);
  return addReturn(added, { ...own, department });
}

/** The name, or one like it: a long name ends where what is added to it would begin. */
function freeName(name: string, isTaken: (name: string) => boolean): string {
  const alike = [name, sheetText("departments.nameInThisWorkbook", { name })];
  const free = alike.find((one) => isDepartmentName(one) && !isTaken(one));
  if (free !== undefined) return free;
  const other = sheetText("departments.thisWorkbook");
  let department = other;
  for (let number = 2; isTaken(department); number += 1) department = `${other} ${number}`;
  return department;
}

function typedMeanwhile(names: readonly string[]): WorkbookTrouble {
  return new WorkbookTrouble(
    `Someone has just changed levels on the sheet Departments: ${names.join(", ")}.`,
    "Look at them on the sheet. To replace or remove them, do it again. The workbook has not changed.",
  );
}
