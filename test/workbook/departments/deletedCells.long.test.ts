/** Rows and columns of the sheet Departments that were deleted come back as the pane had read them. */
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { keepReading } from "../../../src/taskpane/context/keptReading";
import { goneWords } from "../../../src/taskpane/views/blocked/goneWords";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { readCondition } from "../../../src/workbook/read/readAssessment";
import type { WorkbookCondition } from "../../../src/workbook/read/ReadOutcome";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { columnLetters } from "../../../src/workbook/plan/address";
import { cellAt, requestFor, sheetNamed } from "../../tools/buildInExcel";
import { bringIn, readBack, threeDepartments, withAgreement } from "./threeDepartments";

const framework = makeTestFramework({ themes: 2, keyAreas: 1, valueCodes: 2 });
const [first] = allValueCodes(framework);
const SHEET = "Departments";
const HEADER_ROW = 3;

let excel: ExcelStandIn;

beforeEach(async () => {
  excel = openExcel();
  await bringIn(framework, withAgreement(threeDepartments(framework), framework));
  excel.user.unprotectSheet(SHEET);
});

afterEach(() => excel.close());

/** The letters of the column with this heading. */
function column(heading: string): string {
  const sheet = sheetNamed(excel.workbook(), SHEET);
  const letters = Array.from({ length: 30 }, (_, index) => columnLetters(index));
  const found = letters.find((one) => cellAt(sheet, `${one}${HEADER_ROW}`)?.value === heading);
  if (found === undefined) throw new Error(`There is no column ${heading}.`);
  return found;
}

async function read(): Promise<{
  readonly assessment: Parameters<typeof keepReading>[1];
  readonly condition: WorkbookCondition;
}> {
  const outcome = await readCondition();
  if (outcome.kind !== "assessment") throw new Error(outcome.kind);
  return outcome;
}

test.each<[string, () => void, string, string]>([
  [
    "a row",
    () => excel.user.deleteRows(SHEET, HEADER_ROW + 1),
    `The row of ${first.ref} was deleted from Departments`,
    "4 levels are kept.",
  ],
  [
    "a department’s column",
    () => excel.user.deleteColumns(SHEET, column("Housing")),
    "The column “Housing” was deleted from Departments",
    "Its 2 entries are kept.",
  ],
  [
    "the column of agreed levels",
    () => excel.user.deleteColumns(SHEET, column("Agreed level")),
    "The column “Agreed level” was deleted from Departments",
    "Its 1 entry is kept.",
  ],
  [
    "the column of reasons",
    () => excel.user.deleteColumns(SHEET, column("Reason")),
    "The column “Reason” was deleted from Departments",
    "Its 1 entry is kept.",
  ],
])("%s", async (_, deleteIt, title, line) => {
  const before = await readBack();
  const opened = await read();
  const kept = keepReading(undefined, opened.assessment, opened.condition);
  deleteIt();
  const now = await read();
  const remembered = keepReading(kept, now.assessment, now.condition);
  expect(goneWords(now.condition.gone, remembered)).toEqual([{ title, lines: [line] }]);
  const outcome = await buildWorkbook(
    { ...requestFor(framework), whenPresent: "rebuild", kept: remembered.assessment },
    () => undefined,
    new AbortController().signal,
  );
  expect(outcome).toEqual({ kind: "built" });
  expect((await readBack()).departments).toEqual(before.departments);
  expect((await read()).condition.gone).toEqual([]);
});

test("without an earlier reading, a rebuild refuses to lose them", async () => {
  excel.user.deleteColumns(SHEET, column("Housing"));
  const opened = await read();
  const kept = keepReading(undefined, opened.assessment, opened.condition);
  expect(goneWords(opened.condition.gone, kept)[0].lines).toEqual([
    "Its entries are lost. Deleted just now? Press Ctrl+Z in a sheet first.",
  ]);
  const request = { ...requestFor(framework), whenPresent: "rebuild" as const };
  const outcome = await buildWorkbook(request, () => undefined, new AbortController().signal);
  expect(outcome.kind).toBe("failed");
});
