/** A workbook with two departments, for tests of agreeing. */
import type { Agreement } from "../../../src/assessment/assessment";
import { agreeLevel } from "../../../src/assessment/departments/agreeLevel";
import { departmentsOf } from "../../../src/assessment/departments/testDepartments";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel } from "../../tools/buildInExcel";

export const TWO_FRAMEWORK = makeTestFramework({ themes: 1, keyAreas: 1 });
const [first] = allValueCodes(TWO_FRAMEWORK);
export const TWO_DEPARTMENTS = departmentsOf(TWO_FRAMEWORK, {
  Housing: { "TA1.1": 2, "TA1.2": 3 },
  Highways: { "TA1.1": 4, "TA1.2": 3 },
});

/** What agreeing on the first value code adds to the record. */
export function agreementOf(level: number, on: string, reason = "=Central contracts."): Agreement {
  const request = { valueCodeId: first.id, level, reason, present: "Head of Procurement", on };
  const outcome = agreeLevel(TWO_DEPARTMENTS, request, TWO_FRAMEWORK);
  if (outcome.kind !== "agreed") throw new Error(outcome.kind);
  return outcome.row;
}

/** Opens Excel with the two departments' workbook, in which nothing is agreed. */
export function openTwoDepartments(): Promise<ExcelStandIn> {
  return buildInExcel(TWO_FRAMEWORK, {
    name: "two departments",
    allowNotApplicable: false,
    responses: new Map(),
    departments: TWO_DEPARTMENTS,
  });
}
