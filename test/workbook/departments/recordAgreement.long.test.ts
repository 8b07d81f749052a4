/** Agreeing a level while Excel fails, after each of the actions that add the row. */
import type { Agreement, Departments } from "../../../src/assessment/assessment";
import { agreeLevel } from "../../../src/assessment/departments/agreeLevel";
import { departmentsOf } from "../../../src/assessment/departments/testDepartments";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { recordAgreement } from "../../../src/workbook/record/recordAgreement";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel, sheetNamed } from "../../tools/buildInExcel";

const framework = makeTestFramework({ themes: 1, keyAreas: 1 });
const [first] = allValueCodes(framework);
const departments = departmentsOf(framework, {
  Housing: { "TA1.1": 2, "TA1.2": 3 },
  Highways: { "TA1.1": 4, "TA1.2": 3 },
});

function agreementOf(level: number, on: string, reason = "=Central contracts."): Agreement {
  const request = { valueCodeId: first.id, level, reason, present: "Head of Procurement", on };
  const outcome = agreeLevel(departments, request, framework);
  if (outcome.kind !== "agreed") throw new Error(outcome.kind);
  return outcome.row;
}

async function present(): Promise<Departments> {
  const found = await readWorkbook();
  if (found?.assessment.departments === undefined) throw new Error("There are no departments.");
  return found.assessment.departments;
}

/** More than the request has. */
const MOST_ACTIONS = 24;

let excel: ExcelStandIn;
beforeEach(async () => {
  excel = await buildInExcel(framework, {
    name: "two departments",
    allowNotApplicable: false,
    responses: new Map(),
    departments,
  });
});
afterEach(() => excel.close());

test("wherever adding the row fails, the record is protected again, and a retry adds it once", async () => {
  const earlier = agreementOf(3, "2026-05-14T10:42");
  await recordAgreement({ agreement: earlier, expected: undefined });
  const before = excel.counters.requests;
  const later = agreementOf(4, "2026-05-14T10:43");
  await recordAgreement({ agreement: later, expected: { level: 3, reason: earlier.reason } });
  const requests = excel.counters.requests - before;
  let standing = { level: 4, reason: later.reason };
  for (let actions = 0; actions < MOST_ACTIONS; actions += 1) {
    const agreement = agreementOf(3 + (actions % 2), `2026-05-14T11:${10 + actions}`);
    excel.failAfter(requests, actions);
    await expect(recordAgreement({ agreement, expected: standing })).rejects.toThrow();
    expect(isProtected()).toBe(true);
    expect(await recordAgreement({ agreement, expected: standing })).toEqual({ kind: "recorded" });
    expect(isProtected()).toBe(true);
    const { record } = await present();
    expect([record.length, record.at(-1)]).toEqual([actions + 3, agreement]);
    standing = { level: agreement.agreed, reason: agreement.reason };
  }
});

function isProtected(): boolean {
  return sheetNamed(excel.workbook(), "Record of agreed levels").protection !== undefined;
}
