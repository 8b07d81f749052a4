/** Departments are kept: rebuilt, with a sheet deleted, in files. */
import { addReturn } from "../../../src/assessment/departments/addReturn";
import { departmentsOf, returnOf } from "../../../src/assessment/departments/testDepartments";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { readCells } from "../../../src/workbook/file/readCells";
import type { SheetCells, WorkbookCells } from "../../../src/workbook/file/WorkbookCells";
import { assessmentIn } from "../../../src/workbook/read/answers/assessmentIn";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { entryOf, responseOf } from "../../../src/assessment/testAssessment";
import { openExcel } from "../../../workbench/bridge/openExcel";
import { formatArea } from "../../../workbench/excel/grid/address";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { repairWorkbook } from "../../../src/workbook/check/repairWorkbook";
import { requestFor } from "../../tools/buildInExcel";
import { bringIn, readBack, threeDepartments, withAgreement } from "./threeDepartments";
import { cellValue, typeInto } from "./namedCells";

const framework = makeTestFramework();
const [first] = allValueCodes(framework);
const three = threeDepartments(framework);

test("rebuilding keeps departments, agreed levels and record, also what is no level", async () => {
  const excel = openExcel();
  await bringIn(framework, withAgreement(three, framework));
  await typeInto("mw_agreed_levels", 1, 0, "3 or 4");
  await typeInto("mw_agreed_reasons", 2, 0, "To be discussed.");
  const before = await readBack();
  await bringIn(framework, undefined, "rebuild");
  expect(await readBack()).toEqual(before);
  expect(await cellValue("mw_agreed_levels", 1, 0)).toBe("3 or 4");
  expect(await cellValue("mw_agreed_reasons", 2, 0)).toBe("To be discussed.");
  const added = addReturn(
    before.departments ?? three,
    returnOf(framework, "Planning", { "TA1.1": 1 }),
  );
  await bringIn(framework, { ...added, agreed: new Map(), record: [] }, "rebuild");
  const { departments } = await readBack();
  expect(departments).toEqual({ ...added, returns: departments?.returns });
  expect(departments?.returns.map(({ department }) => department)).toEqual([
    "Adult Social Care",
    "Highways",
    "Housing",
    "Planning",
  ]);
  excel.close();
});

test("levels of the open workbook become a department's when others are brought in", async () => {
  const excel = openExcel();
  const own = returnOf(framework, "Corporate Services", { "TA1.1": 5 });
  const request = { ...requestFor(framework), responses: own.responses };
  const signal = new AbortController().signal;
  await buildWorkbook(request, () => undefined, signal);
  await bringIn(framework, three, "rebuild");
  const found = await readBack();
  const kept = found.departments?.returns.find((one) => one.department === "Corporate Services");
  expect(kept?.responses).toEqual(own.responses);
  expect(found.responses.get(first.id)).toEqual({
    entry: { kind: "level", value: 2 },
    comment: "Corporate Services says so.",
    evidence: "",
  });
  excel.close();
});

test("checking finds only the text that is not a level", async () => {
  const excel = openExcel();
  await bringIn(framework, withAgreement(three, framework));
  const findings = await checkWorkbook();
  expect(findings.map(({ message }) => message)).toEqual([
    "Departments, P5: Highways: “3 to 4” is not a level, so it is not counted.",
  ]);
  excel.close();
});

test.each(["Departments", "Comments by department", "Record of agreed levels"])(
  "the deleted sheet %s comes back with what the pane had read",
  async (name) => {
    const excel = openExcel();
    await bringIn(framework, withAgreement(three, framework));
    const kept = await readBack();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    await expect(readWorkbook()).rejects.toThrow("departments was deleted");
    const request = { ...requestFor(framework), whenPresent: "rebuild" as const, kept };
    await buildWorkbook(request, () => undefined, new AbortController().signal);
    expect((await readBack()).departments).toEqual(kept.departments);
    excel.close();
  },
);

test.each([
  ["Departments", "the departments\u2019 levels and the agreed levels"],
  ["Comments by department", "the departments\u2019 comments"],
  ["Record of agreed levels", "the record of agreed levels"],
])("Check and repair puts the deleted sheet %s back, and says what it held", async (name, held) => {
  const excel = openExcel();
  await bringIn(framework, withAgreement(three, framework));
  const kept = await readBack();
  excel.user.deleteSheet(name);
  const found = await checkWorkbook();
  const gone = found.filter(({ kind }) => kind === "sheetMissing");
  expect(gone.map(({ message }) => message)).toEqual([
    `The sheet \u201C${name}\u201D was deleted, with ${held}.`,
  ]);
  await repairWorkbook(
    gone.map(({ id }) => id),
    kept,
  );
  expect((await readBack()).departments).toEqual(kept.departments);
  excel.close();
});

test("where nobody had read the deleted sheet Departments, agreed levels come back from the record", async () => {
  const excel = openExcel();
  const agreed = withAgreement(three, framework);
  await bringIn(framework, agreed);
  excel.user.deleteSheet("Departments");
  const gone = (await checkWorkbook()).filter(({ kind }) => kind === "sheetMissing");
  expect(gone[0].remedy).toMatch(/agreed levels of the record/);
  await repairWorkbook(gone.map(({ id }) => id));
  const found = await readBack();
  expect(found.departments?.agreed).toEqual(agreed.agreed);
  expect(found.responses.get(first.id)?.entry).toEqual({ kind: "level", value: 3 });
  excel.close();
});

test("a file gives the same, also sorted and without its hidden sheet and names", async () => {
  const excel = openExcel();
  await bringIn(framework, withAgreement({ ...three, expected: ["Planning"] }, framework));
  const { departments = three } = await readBack();
  const cells = readCells(await writeWorkbook(excel.workbook()));
  excel.close();
  const found = assessmentIn(cells, []);
  expect(found.kind === "assessment" && found.assessment.departments).toEqual(departments);
  const bare: WorkbookCells = {
    ...cells,
    names: new Map(),
    sheets: cells.sheets
      .filter(({ name }) => name !== "Maturity data")
      .map((sheet) =>
        sheet.name === "Departments" ? { ...sheet, rows: upsideDown(sheet) } : sheet,
      ),
  };
  const again = assessmentIn(bare, [framework]);
  const left = again.kind === "assessment" ? again.assessment.departments : undefined;
  const { agreed, record } = departments;
  expect(left).toMatchObject({ expected: ["Planning"], agreed, record });
  expect(left?.returns.map(({ department, responses }) => [department, responses])).toEqual(
    departments.returns.map(({ department, responses }) => [department, responses]),
  );
});

/** The rows of the value codes in the opposite order. */
function upsideDown({ rows }: SheetCells): SheetCells["rows"] {
  const first = 3;
  const last = first + allValueCodes(framework).length - 1;
  return new Map(
    [...rows].map(([row, cells]) => [row < first || row > last ? row : first + last - row, cells]),
  );
}

test.each([
  ["Record of agreed levels", 3, 1, "XX9.9"],
  ["Record of agreed levels", 3, 9, "[not what was written"],
  ["Comments by department", 3, 2, "Nobody"],
  ["Comments by department", 3, 0, "XX9.9"],
] as const)(
  "a row of %s that was changed in row %i, column %i is told, and a rebuild refuses to lose it",
  async (name, row, column, text) => {
    const excel = openExcel();
    await bringIn(framework, withAgreement(three, framework));
    excel.user.unprotectSheet(name);
    const address = formatArea({ row, column, rowCount: 1, columnCount: 1 });
    excel.user.type(name, address, text);
    const found = await readWorkbook();
    expect(found?.problems).toContainEqual(
      expect.objectContaining({ kind: "departmentsChanged", sheet: name }),
    );
    const request = { ...requestFor(framework), whenPresent: "rebuild" as const };
    const outcome = await buildWorkbook(request, () => undefined, new AbortController().signal);
    expect(outcome.kind).toBe("failed");
    excel.close();
  },
);

test("own levels never take the place of a department of the same name", async () => {
  const excel = openExcel();
  const own = allValueCodes(framework).map(({ id }) => [id, responseOf(entryOf(5))] as const);
  const names = ["Corporate Services", "Corporate Services (this workbook)"];
  const first = { ...requestFor(framework), responses: new Map(own) };
  const built = await buildWorkbook(first, () => undefined, new AbortController().signal);
  expect(built).toEqual({ kind: "built" });
  const added = departmentsOf(
    framework,
    Object.fromEntries(names.map((name, index) => [name, { "TA1.1": index + 1 }])),
  );
  await bringIn(framework, added, "rebuild");
  const { departments } = await readBack();
  expect(departments?.returns.map(({ department }) => department)).toEqual([
    ...names,
    "This workbook",
  ]);
  excel.close();
});
