/** Agreeing a level in the pane: the cells, and a row in the record. */
import type { AgreedLevel, Agreement } from "../../../src/assessment/assessment";
import { allValueCodes } from "../../../src/framework/framework";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { recordAgreement, recordLeftOpen } from "../../../src/workbook/record/recordAgreement";
import { recordResponse } from "../../../src/workbook/record/recordResponse";
import { submitAssessment } from "../../../src/workbook/submit/submitAssessment";
import {
  AGREEMENT_COLUMNS,
  AGREEMENT_FIRST_ROW,
} from "../../../src/workbook/sheets/agreements/agreementHeadings";
import { MOMENT_FORMAT } from "../../../src/workbook/plan/momentSerial";
import { presentDepartments } from "./threeDepartments";
import { typeInto } from "./namedCells";
import { agreementOf, openTwoDepartments, TWO_FRAMEWORK } from "./twoDepartments";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { NAMES } from "../../../src/workbook/plan/names";
import { inExcel } from "../../tools/deeds";
import { requestFor, sheetNamed } from "../../tools/buildInExcel";

const framework = TWO_FRAMEWORK;
const [first, second] = allValueCodes(framework);

let excel: ExcelStandIn;
beforeEach(async () => {
  excel = await openTwoDepartments();
});
afterEach(() => excel.close());

test("writes the cells and adds a row each time, and the record stays protected", async () => {
  const three = agreementOf(3, "2026-05-14T10:42");
  expect(await recordAgreement({ agreement: three, expected: undefined })).toEqual({
    kind: "recorded",
  });
  const two = agreementOf(2, "2026-05-21T09:05", "");
  const expected = { level: 3, reason: three.reason };
  expect(await recordAgreement({ agreement: two, expected })).toEqual({ kind: "recorded" });
  const { agreed, record } = await presentDepartments();
  expect(agreed).toEqual(new Map([[first.id, { level: 2, reason: "" }]]));
  expect(record).toEqual([three, two]);
  const sheet = excel.workbook().sheets.find(({ name }) => name === "Record of agreed levels");
  expect(sheet?.protection).toBeDefined();
});

test("the moment is a date with its time, and a text of an older workbook is read as well", async () => {
  const agreement = agreementOf(3, "2026-11-29T14:05");
  await recordAgreement({ agreement, expected: undefined });
  const record = sheetNamed(excel.workbook(), "Record of agreed levels");
  const column = AGREEMENT_COLUMNS.indexOf("on");
  const cell = record.cells.get(AGREEMENT_FIRST_ROW)?.get(column);
  expect(cell?.value).toBeCloseTo(46355.586805, 5);
  const { numberFormat } = cell?.format ?? {};
  expect(numberFormat).toBe(MOMENT_FORMAT);
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem(record.name);
    sheet.protection.unprotect();
    sheet.getRangeByIndexes(AGREEMENT_FIRST_ROW, column, 1, 1).values = [["'2026-11-29 14:05"]];
  });
  expect((await presentDepartments()).record).toEqual([agreement]);
});

test("recording the same twice adds one row", async () => {
  const agreement = agreementOf(3, "2026-05-14T10:42");
  await recordAgreement({ agreement, expected: undefined });
  await recordAgreement({ agreement, expected: undefined });
  expect((await presentDepartments()).record).toEqual([agreement]);
});

test("completing what an earlier try recorded adds no second row; agreeing again does", async () => {
  const agreement = agreementOf(3, "2026-05-14T10:42");
  await recordAgreement({ agreement, expected: undefined });
  const later = { ...agreement, on: "2026-05-14T11:15", present: "" };
  const expected = { level: 3, reason: agreement.reason };
  await recordAgreement({ agreement: later, expected, completes: true });
  expect((await presentDepartments()).record).toEqual([agreement]);
  await recordAgreement({ agreement: later, expected });
  expect((await presentDepartments()).record).toEqual([agreement, later]);
});

test("what somebody else agreed is a conflict, and nothing is recorded", async () => {
  const theirs = agreementOf(4, "2026-05-14T10:42");
  await recordAgreement({ agreement: theirs, expected: undefined });
  const agreement = agreementOf(3, "2026-05-14T10:43");
  expect(await recordAgreement({ agreement, expected: undefined })).toEqual({
    kind: "conflict",
    found: { level: 4, reason: theirs.reason },
  });
  const { agreed, record } = await presentDepartments();
  expect(agreed.get(first.id)?.level).toBe(4);
  expect(record).toEqual([theirs]);
});

test("leaving open empties the cells and keeps the record", async () => {
  const agreement = agreementOf(3, "2026-05-14T10:42");
  await recordAgreement({ agreement, expected: undefined });
  const expected = { level: 3, reason: agreement.reason };
  expect(await recordLeftOpen({ valueCodeId: first.id, expected })).toEqual({ kind: "recorded" });
  const { agreed, record } = await presentDepartments();
  expect(agreed.size).toBe(0);
  expect(record).toEqual([agreement]);
});

test("a level cannot be chosen on the theme's sheet, a comment can", async () => {
  const valueCodeId = second.id;
  const entry = { kind: "level", value: 5 } as const;
  const level = recordResponse({ valueCodeId, fields: { entry }, expected: {} });
  await expect(level).rejects.toThrow("comes from the departments");
  const fields = { comment: "Ours." };
  const comment = await recordResponse({ valueCodeId, fields, expected: { comment: "" } });
  expect(comment).toEqual({ kind: "recorded" });
});

test("what departments differ on has to be agreed before submitting, which then locks their sheet", async () => {
  expect(await submitAssessment()).toEqual({ kind: "notReady" });
  const agreement = agreementOf(3, "2026-05-14T10:42");
  await recordAgreement({ agreement, expected: undefined });
  expect(await submitAssessment()).toMatchObject({ kind: "submitted", locked: true });
  const later = agreementOf(2, "2026-05-21T09:05", "");
  const expected = { level: 3, reason: agreement.reason };
  await expect(recordAgreement({ agreement: later, expected })).rejects.toMatchObject({
    kind: "submitted",
  });
  expect((await presentDepartments()).record).toEqual([agreement]);
});

test.each([
  [
    "3 or 4, see minutes",
    "Typed by hand.",
    { level: "3 or 4, see minutes", reason: "Typed by hand." },
  ],
  ["", "Typed by hand.", { level: "", reason: "Typed by hand." }],
])(
  "what was typed is a conflict until somebody has seen it: %j, %j",
  async (level, reason, found) => {
    await typeInto(NAMES.agreedLevels, 0, 0, level);
    await typeInto(NAMES.agreedReasons, 0, 0, reason);
    const agreement = agreementOf(3, "2026-05-14T10:42");
    const unseen = await recordAgreement({ agreement, expected: undefined });
    expect(unseen).toEqual({ kind: "conflict", found });
    const open = await recordLeftOpen({ valueCodeId: first.id, expected: undefined });
    expect(open).toEqual({ kind: "conflict", found });
    expect((await presentDepartments()).record).toEqual([]);
    expect(await recordAgreement({ agreement, expected: found })).toEqual({ kind: "recorded" });
    expect((await presentDepartments()).record).toEqual([agreement]);
  },
);

test("A, B, A in the same minute are three rows, and so is who was there put right", async () => {
  const on = "2026-05-14T10:42";
  const [three, four] = [agreementOf(3, on), agreementOf(4, on)];
  const corrected = { ...three, present: "Head of Procurement, Finance Director" };
  const seen = ({ agreed, reason }: Agreement): AgreedLevel => ({ level: agreed, reason });
  await recordAgreement({ agreement: three, expected: undefined });
  await recordAgreement({ agreement: four, expected: seen(three) });
  await recordAgreement({ agreement: three, expected: seen(four) });
  await recordAgreement({ agreement: corrected, expected: seen(three) });
  expect((await presentDepartments()).record).toEqual([three, four, three, corrected]);
});

test("a rebuild that starts while an agreement is being written keeps both of its parts", async () => {
  const agreement = agreementOf(3, "2026-05-14T10:42");
  const recording = recordAgreement({ agreement, expected: undefined });
  const request = { ...requestFor(framework), whenPresent: "rebuild" } as const;
  const building = buildWorkbook(request, () => undefined, new AbortController().signal);
  expect(await Promise.all([recording, building])).toMatchObject([
    { kind: "recorded" },
    { kind: "built" },
  ]);
  const { agreed, record } = await presentDepartments();
  expect(agreed.get(first.id)?.level).toBe(3);
  expect(record).toEqual([agreement]);
});

test("a record left unprotected is protected with the next agreement", async () => {
  excel.user.unprotectSheet("Record of agreed levels");
  const agreement = agreementOf(3, "2026-05-14T10:42");
  await recordAgreement({ agreement, expected: undefined });
  expect(isProtected()).toBe(true);
});

test("a heading that is not there any more is named before anything is written", async () => {
  excel.user.unprotectSheet("Record of agreed levels");
  await headAgreed("Level");
  const agreement = agreementOf(3, "2026-05-14T10:42");
  await expect(recordAgreement({ agreement, expected: undefined })).rejects.toThrow(
    "The sheet “Record of agreed levels” has no column with the heading “Agreed level”.",
  );
  await headAgreed("Agreed level");
  expect((await presentDepartments()).agreed.size).toBe(0);
});

async function headAgreed(heading: string): Promise<void> {
  await inExcel(({ workbook }) => {
    workbook.worksheets.getItem("Record of agreed levels").getRange("D3").values = [[heading]];
  });
}

function isProtected(): boolean {
  return sheetNamed(excel.workbook(), "Record of agreed levels").protection !== undefined;
}
