/** Reasons and levels of every kind in the record of agreed levels. */
import { agreeLevel } from "../../../src/assessment/departments/agreeLevel";
import {
  agreementState,
  changedSinceAgreed,
} from "../../../src/assessment/departments/agreementState";
import { allValueCodes } from "../../../src/framework/framework";
import { recordAgreement } from "../../../src/workbook/record/recordAgreement";
import { refreshWorkbook } from "../../../src/workbook/refresh/refreshWorkbook";
import {
  DEPARTMENT_FIRST_ROW,
  departmentColumn,
} from "../../../src/workbook/sheets/departments/departmentLayout";
import { NAMES } from "../../../src/workbook/plan/names";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { sheetNamed } from "../../tools/buildInExcel";
import { inExcel } from "../../tools/deeds";
import { typeInto } from "./namedCells";
import { presentDepartments } from "./threeDepartments";
import { agreementOf, openTwoDepartments, TWO_DEPARTMENTS, TWO_FRAMEWORK } from "./twoDepartments";

const framework = TWO_FRAMEWORK;
const [first] = allValueCodes(framework);

let excel: ExcelStandIn;
beforeEach(async () => {
  excel = await openTwoDepartments();
});
afterEach(() => excel.close());

test("levels too long for a cell of the record are shortened there, and count as unchanged", async () => {
  const long = '"'.repeat(9000);
  for (const [column] of TWO_DEPARTMENTS.returns.entries()) {
    await typeInto(NAMES.departmentLevels, 0, column, long);
  }
  const before = await presentDepartments();
  const request = {
    valueCodeId: first.id,
    level: 3,
    reason: "r",
    present: "",
    on: "2026-05-14T10:42",
  };
  const outcome = agreeLevel(before, request, framework);
  if (outcome.kind !== "agreed") throw new Error(outcome.kind);
  const agreement = outcome.row;
  expect(await recordAgreement({ agreement, expected: undefined })).toEqual({ kind: "recorded" });
  const after = await presentDepartments();
  const housing = after.record[0].given.get("Housing");
  expect(housing?.kind === "notALevel" && housing.text.length).toBe(1000);
  expect(changedSinceAgreed(after, framework)).toEqual([]);
});

test.each([
  ["a share", 0.5, "0%", "50%"],
  ["a number", 7, "General", "7"],
  ["a date", 46355, "d mmm yyyy", "29 Nov 2026"],
])(
  "sheet and pane agree that a reason typed as %s is not recorded, until recording makes it a text",
  async (_, value, format, shown) => {
    const agreement = agreementOf(3, "2026-05-14T10:42", shown);
    const recorded = async (): Promise<unknown> =>
      agreementState(first.id, await presentDepartments(), framework).kind;
    await recordAgreement({ agreement, expected: undefined });
    expect([await recorded(), onSheet()]).toEqual(["recorded", "recorded"]);
    // Typing gives a cell its format on a protected sheet too, a program does not.
    excel.user.unprotectSheet("Departments");
    await inExcel(({ workbook }) => {
      const cell = workbook.names.getItem(NAMES.agreedReasons).getRange().getCell(0, 0);
      cell.numberFormat = [[format]];
      cell.values = [[value]];
    });
    expect([await recorded(), onSheet()]).toEqual(["notRecorded", "not recorded"]);
    const expected = { level: 3, reason: shown };
    await recordAgreement({ agreement, expected, completes: true });
    expect([await recorded(), onSheet()]).toEqual(["recorded", "recorded"]);
    expect((await presentDepartments()).agreed.get(first.id)).toEqual({ level: 3, reason: shown });
  },
);

/** What the sheet Departments says of the first value code's record. */
function onSheet(): unknown {
  const row = sheetNamed(excel.workbook(), "Departments").cells.get(DEPARTMENT_FIRST_ROW);
  return row?.get(departmentColumn("record"))?.value;
}

test("the row is fitted to its reason with the recording, in no more requests", async () => {
  const heights = (): readonly (number | undefined)[] =>
    [0, 1].map(
      (row) =>
        sheetNamed(excel.workbook(), "Departments").rows.get(DEPARTMENT_FIRST_ROW + row)?.height,
    );
  const [height, other] = heights();
  const short = agreementOf(3, "2026-05-14T10:42");
  const before = excel.counters.requests;
  await recordAgreement({ agreement: short, expected: undefined });
  expect(excel.counters.requests - before).toBe(5);
  expect(heights()).toEqual([height, other]);
  const reason = "Contracts of all departments are now managed centrally. ".repeat(8);
  const long = agreementOf(3, "2026-05-14T10:43", reason);
  await recordAgreement({ agreement: long, expected: { level: 3, reason: short.reason } });
  const [taller, same] = heights();
  expect(taller).toBeGreaterThan(3 * (height ?? 0));
  expect(same).toBe(other);
  await typeInto(NAMES.agreedReasons, 0, 0, "Shorter.");
  await refreshWorkbook();
  expect(heights()).toEqual([height, other]);
});
