/** Agreeing a level while Excel fails, after each of the actions that add the row. */
import { recordAgreement } from "../../../src/workbook/record/recordAgreement";
import { presentDepartments } from "./threeDepartments";
import { agreementOf, openTwoDepartments } from "./twoDepartments";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { sheetNamed } from "../../tools/buildInExcel";

/** More than the request has. */
const MOST_ACTIONS = 24;

let excel: ExcelStandIn;
beforeEach(async () => {
  excel = await openTwoDepartments();
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
    const { record } = await presentDepartments();
    expect([record.length, record.at(-1)]).toEqual([actions + 3, agreement]);
    standing = { level: agreement.agreed, reason: agreement.reason };
  }
});

function isProtected(): boolean {
  return sheetNamed(excel.workbook(), "Record of agreed levels").protection !== undefined;
}
