/** Departments are kept: rebuilt, with a sheet deleted, in files. */
import { addReturn } from "../../../src/assessment/departments/addReturn";
import { agreeLevel } from "../../../src/assessment/departments/agreeLevel";
import { departmentsOf, returnOf } from "../../../src/assessment/departments/testDepartments";
import type { Assessment, Departments } from "../../../src/assessment/assessment";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { readCells } from "../../../src/workbook/file/readCells";
import type { SheetCells, WorkbookCells } from "../../../src/workbook/file/WorkbookCells";
import { assessmentIn } from "../../../src/workbook/read/answers/assessmentIn";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { openExcel } from "../../../workbench/bridge/openExcel";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { requestFor } from "../../tools/buildInExcel";

const framework = makeTestFramework();
const [first] = allValueCodes(framework);
const three = departmentsOf(
  framework,
  {
    Housing: { "TA1.1": 2, "TA1.2": "n/a", "TA2.1": 3 },
    "Adult Social Care": { "TA1.1": 4, "TA1.2": "n/a", "TA2.1": 3 },
    Highways: { "TA1.1": 2, "TA1.2": "3 to 4", "TA2.1": 1 },
  },
  ["Planning"],
);

function agreed(departments: Departments): Departments {
  const outcome = agreeLevel(
    departments,
    {
      valueCodeId: first.id,
      level: 3,
      reason: "Most contracts are run centrally.",
      present: "Head of Procurement",
      on: "2026-05-14T10:42",
    },
    framework,
  );
  if (outcome.kind !== "agreed") throw new Error(outcome.kind);
  return outcome.departments;
}

async function bringIn(
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

async function read(): Promise<Assessment> {
  const found = await readWorkbook();
  if (found === undefined) throw new Error("There is no assessment.");
  return found.assessment;
}

async function cellsOf(name: string, row: number, column: number): Promise<string> {
  return await Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().getCell(row, column);
    range.load("values");
    await context.sync();
    return String(range.values[0][0]);
  });
}

async function type(name: string, row: number, column: number, text: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().getCell(row, column);
    range.values = [[text]];
    await context.sync();
  });
}

test("rebuilding keeps departments, agreed levels and record, also what is no level", async () => {
  const excel = openExcel();
  await bringIn(agreed(three));
  await type("mw_agreed_levels", 1, 0, "3 or 4");
  await type("mw_agreed_reasons", 2, 0, "To be discussed.");
  const before = await read();
  await bringIn(undefined, "rebuild");
  expect(await read()).toEqual(before);
  expect(await cellsOf("mw_agreed_levels", 1, 0)).toBe("3 or 4");
  expect(await cellsOf("mw_agreed_reasons", 2, 0)).toBe("To be discussed.");
  const added = addReturn(
    before.departments ?? three,
    returnOf(framework, "Planning", { "TA1.1": 1 }),
  );
  await bringIn({ ...added, agreed: new Map(), record: [] }, "rebuild");
  const { departments } = await read();
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
  await bringIn(three, "rebuild");
  const found = await read();
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
  await bringIn(agreed(three));
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
    await bringIn(agreed(three));
    const kept = await read();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    await expect(readWorkbook()).rejects.toThrow("departments was deleted");
    const request = { ...requestFor(framework), whenPresent: "rebuild" as const, kept };
    await buildWorkbook(request, () => undefined, new AbortController().signal);
    expect((await read()).departments).toEqual(kept.departments);
    excel.close();
  },
);

test("a file gives the same, also sorted and without its hidden sheet and names", async () => {
  const excel = openExcel();
  await bringIn(agreed(three));
  const { departments = three } = await read();
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
  expect(left).toMatchObject({ agreed: departments.agreed, record: departments.record });
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
