/** Departments in the open workbook: brought in, read back, changed in the cells. */
import { agreeLevel } from "../../../src/assessment/departments/agreeLevel";
import { departmentsOf } from "../../../src/assessment/departments/testDepartments";
import type { Assessment, Departments } from "../../../src/assessment/assessment";
import { scoreAssessment } from "../../../src/assessment/scoreAssessment";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { ERROR } from "../../../src/workbook/plan/palette";
import { openExcel } from "../../../workbench/bridge/openExcel";
import { formatArea } from "../../../workbench/excel/grid/address";
import type { CellState } from "../../../workbench/excel/state";
import { withConditionalFormats } from "../../../workbench/page/sheet/conditionalFormat";
import { figuresOf } from "../../../src/workbook/sheets/data/figuresOf";
import { agreementState } from "../../../src/assessment/departments/agreementState";
import { councilLevel } from "../../../src/assessment/departments/councilLevel";
import { requestFor } from "../../tools/buildInExcel";

const framework = makeTestFramework({ themes: 1 });
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

test("read back, the workbook gives what was brought in, in two requests", async () => {
  const excel = openExcel();
  await bringIn(agreed(three));
  const before = excel.counters.requests;
  const found = await read();
  expect(excel.counters.requests - before).toBe(2);
  expect(found.departments).toEqual(agreed(three));
  excel.close();
});

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

test("a level typed for a department, and an agreed level, follow through to the theme's sheet", async () => {
  const excel = openExcel();
  await bringIn(three);
  expect(await cellsOf("mw_theme_1_levels", 0, 0)).toBe("2 - Level two, not agreed");
  // Highways is in the second column.
  await type("mw_department_levels", 0, 1, "1 - Level one");
  expect(await cellsOf("mw_theme_1_levels", 0, 0)).toBe("1 - Level one, not agreed");
  await type("mw_agreed_levels", 0, 0, "3 - Level three");
  expect(await cellsOf("mw_theme_1_levels", 0, 0)).toBe("3 - Level three");
  const found = await read();
  expect(agreementState(first.id, found.departments ?? three, framework).kind).toBe("notRecorded");
  expect(scoreAssessment(found).themes[0].keyAreas[0]).toMatchObject({
    weakest: 3,
    provisional: true,
  });
  excel.close();
});

test("departments named like headings keep their own levels in a rebuild", async () => {
  const excel = openExcel();
  const twins = departmentsOf(framework, {
    Reason: { "TA1.1": 2 },
    "Reason (department)": { "TA1.1": 4 },
    "No department": { "TA1.1": 1 },
  });
  await bringIn(twins);
  await bringIn(undefined, "rebuild");
  expect((await read()).departments).toEqual(twins);
  excel.close();
});

test("an error value leaves out its department alone, as the model does", async () => {
  const excel = openExcel();
  await bringIn(three);
  // The columns follow the names: Adult Social Care, Highways, Housing, Planning.
  await type("mw_department_levels", 0, 1, "=1/0");
  await type("mw_department_levels", 1, 1, "#N/A");
  const { departments } = await read();
  if (departments === undefined) throw new Error("There are no departments.");
  const sheet = excel.workbook().sheets.find(({ name }) => name === "Departments");
  const rows = [...(sheet?.cells.values() ?? [])].map((cells) =>
    Array.from({ length: 8 }, (_, column) => cells.get(column)?.value ?? ""),
  );
  const councils = allValueCodes(framework).map(({ id, ref }) => {
    const { spread, weakest, highest, answered, asked } = councilLevel(id, departments, framework);
    const shown = rows.find(([cell]) => cell === ref) ?? [];
    const figures = [spread, weakest, highest].map((figure) => figure ?? "");
    expect([shown[3], ...shown.slice(5)]).toEqual([...figures, `${answered} of ${asked}`]);
    return `${String(weakest)} to ${String(highest)}, ${answered}`;
  });
  expect(councils.slice(0, 2)).toEqual(["2 to 4, 2", "null to null, 2"]);
  excel.close();
});

test("the data sheet's figures are those of the model", async () => {
  const excel = openExcel();
  await bringIn(agreed(three));
  const found = await read();
  const figures = await cellsOf("mw_figures", 0, 0);
  expect(figures).toBe(figuresOf(found));
  excel.close();
});

test("a department's text that is not a level looks so, a level does not", async () => {
  const excel = openExcel();
  await bringIn(three);
  const at = excel.workbook().sheets.find(({ name }) => name === "Departments");
  if (at === undefined) throw new Error("There is no sheet Departments.");
  const looks = (): Map<unknown, boolean> =>
    new Map(
      [...at.cells].flatMap(([row, cells]) =>
        [...cells].map(([column, { value }]): [unknown, boolean] => [
          value,
          withConditionalFormats(excel.host, at, row, column, {}).fillColor === ERROR.fill,
        ]),
      ),
    );
  expect(looks().get("3 to 4")).toBe(true);
  const [row, cells] = [...at.cells].find(([, one]) =>
    [...one.values()].some(({ value }) => value === "3 to 4"),
  ) ?? [0, new Map<number, CellState>()];
  const [column = 0] = [...cells].find(([, { value }]) => value === "3 to 4") ?? [];
  for (const typed of ["4 - Level four", ""]) {
    excel.user.type("Departments", formatArea({ row, column, rowCount: 1, columnCount: 1 }), typed);
    expect([...looks()].filter(([, isWrong]) => isWrong)).toEqual([]);
  }
  excel.close();
});
