/** The departments that a build starts with. */
import type { Assessment, Departments } from "../../assessment/assessment";
import { addReturn } from "../../assessment/departments/addReturn";
import { isSameDepartment } from "../../assessment/departments/departmentNames";
import { ownReturn } from "../../assessment/departments/ownReturn";
import { fingerprintOf } from "../../assessment/fingerprint";
import { sheetText } from "../text/sheetText";

/**
 * The departments that are brought in, with what the workbook holds: what it says is agreed and
 * recorded stays, and levels of its own become a department's, so that nothing typed is lost.
 * @param present the assessment in the workbook
 * @param added absent if the build brings in none
 */
export async function broughtIn(
  present: Assessment,
  added: Departments | undefined,
): Promise<Departments | undefined> {
  const { departments } = present;
  if (added === undefined) return departments;
  if (departments !== undefined) {
    return { ...added, agreed: departments.agreed, record: departments.record };
  }
  const hasLevels = [...present.responses.values()].some(
    ({ entry }) => entry.kind !== "notAssessed",
  );
  const own = ownReturn(present, {
    file: "",
    added: "",
    fingerprint: await fingerprintOf(present),
    otherwise: sheetText("departments.thisWorkbook"),
  });
  if (!hasLevels || own === undefined) return added;
  const isTaken = added.returns.some((one) => isSameDepartment(one.department, own.department));
  const department = isTaken
    ? sheetText("departments.nameInThisWorkbook", { name: own.department })
    : own.department;
  return addReturn(added, { ...own, department });
}
