/** People's own sheets that have the names of ours are never replaced. */
import { anonymous, councilOf } from "../../../src/assessment/councils/councilSet";
import { assessmentOf } from "../../../src/assessment/testAssessment";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import type { BuildOutcome, BuildRequest } from "../../../src/workbook/build/BuildOutcome";
import { NAMES } from "../../../src/workbook/plan/names";
import { preparePrint } from "../../../src/workbook/print/preparePrint";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel, cellAt, requestFor, sheetNamed } from "../../tools/buildInExcel";
import { inExcel } from "../../tools/deeds";
import { departmentSet } from "../../tools/departmentSets";

const framework = makeTestFramework();

const rebuild = (request: Partial<BuildRequest>): Promise<BuildOutcome> =>
  buildWorkbook(
    { ...requestFor(framework), whenPresent: "rebuild", ...request },
    () => undefined,
    new AbortController().signal,
  );

const councils = framework.levels.map(({ value }) =>
  councilOf(assessmentOf(framework, { levels: { "TA1.1": value } }), `Council of level ${value}`),
);
const set = { councils: anonymous(councils) ?? [], isAnonymous: true, hasOwn: true };
const { departments } = departmentSet(framework, 2);

let excel: ExcelStandIn;
afterEach(() => excel.close());

async function openWithOwn(name: string): Promise<void> {
  excel = await buildInExcel(framework);
  await inExcel(({ workbook }) => {
    const sheet = workbook.worksheets.add(name);
    sheet.getRange("A1:B2").values = [
      ["Our own list", "since 2019"],
      ["Kept", "by finance"],
    ];
  });
}

function expectOwn(name: string): void {
  const own = sheetNamed(excel.workbook(), name);
  expect(cellAt(own, "A1")?.value).toBe("Our own list");
  expect(cellAt(own, "B2")?.value).toBe("by finance");
}

test.each([
  ["Councils", NAMES.councils, set],
  ["All answers", NAMES.responseReport, "responseReport" as const],
])("An own sheet %s stays, and the report gets another name.", async (name, ours, what) => {
  await openWithOwn(name);
  // The second time, the report is there too.
  for (const _time of [1, 2]) {
    await preparePrint(what);
    expectOwn(name);
    const { sheets, names } = excel.workbook();
    expect(sheets.filter((sheet) => sheet.name.startsWith(name))).toHaveLength(2);
    expect(names.find((one) => one.name === ours)?.formula).toContain(`${name} (2)`);
  }
});

test.each([
  ["Answers", { answersTable: true }],
  ["Departments", { departments }],
  ["Comments by department", { departments }],
  ["Record of agreed levels", { departments }],
])(
  "A rebuild that needs the name of an own sheet %s asks first, and then takes another.",
  async (name, request) => {
    await openWithOwn(name);
    const before = excel.workbook().sheets.map((sheet) => sheet.name);
    expect(await rebuild(request)).toEqual({ kind: "namesTaken", sheets: [name] });
    expect(excel.workbook().sheets.map((sheet) => sheet.name)).toEqual(before);
    expectOwn(name);
    expect(await rebuild({ ...request, otherNames: true })).toEqual({ kind: "built" });
    expect(excel.workbook().sheets.map((sheet) => sheet.name)).toContain(`${name} (2)`);
    expectOwn(name);
  },
);
