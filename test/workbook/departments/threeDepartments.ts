/** Three departments for tests: brought into the open workbook, agreed on, read back. */
import type { Assessment, Departments } from "../../../src/assessment/assessment";
import { agreeLevel } from "../../../src/assessment/departments/agreeLevel";
import { departmentsOf } from "../../../src/assessment/departments/testDepartments";
import { allValueCodes, type Framework } from "../../../src/framework/framework";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { requestFor } from "../../tools/buildInExcel";

/** Their answers; a fourth was asked. */
export function threeDepartments(framework: Framework): Departments {
  return departmentsOf(
    framework,
    {
      Housing: { "TA1.1": 2, "TA1.2": "n/a", "TA2.1": 3 },
      "Adult Social Care": { "TA1.1": 4, "TA1.2": "n/a", "TA2.1": 3 },
      Highways: { "TA1.1": 2, "TA1.2": "3 to 4", "TA2.1": 1 },
    },
    ["Planning"],
  );
}

/** With level 3 agreed for the first value code. */
export function withAgreement(departments: Departments, framework: Framework): Departments {
  const [{ id }] = allValueCodes(framework);
  const agreement = {
    valueCodeId: id,
    level: 3,
    reason: "Most contracts are run centrally.",
    present: "Head of Procurement",
    on: "2026-05-14T10:42",
  };
  const outcome = agreeLevel(departments, agreement, framework);
  if (outcome.kind !== "agreed") throw new Error(outcome.kind);
  return outcome.departments;
}

/** Builds or rebuilds the open workbook, with departments if they are given. */
export async function bringIn(
  framework: Framework,
  departments: Departments | undefined,
  whenPresent: "refuse" | "rebuild" = "refuse",
): Promise<void> {
  const request = {
    ...requestFor(framework),
    whenPresent,
    ...(departments === undefined ? {} : { departments }),
  };
  const outcome = await buildWorkbook(request, () => undefined, new AbortController().signal);
  expect(outcome).toEqual({ kind: "built" });
}

/** The assessment in the open workbook. */
export async function readBack(): Promise<Assessment> {
  const found = await readWorkbook();
  if (found === undefined) throw new Error("There is no assessment.");
  return found.assessment;
}

/** The departments in the open workbook. */
export async function presentDepartments(): Promise<Departments> {
  const { departments } = await readBack();
  if (departments === undefined) throw new Error("There are no departments.");
  return departments;
}
