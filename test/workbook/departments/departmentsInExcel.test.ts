/** Departments in the open workbook: brought in, read back, changed in the cells. */
import { departmentsOf } from "../../../src/assessment/departments/testDepartments";
import { scoreAssessment } from "../../../src/assessment/scoreAssessment";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { ERROR } from "../../../src/workbook/plan/palette";
import type { Response } from "../../../src/assessment/assessment";
import type { BuildRequest } from "../../../src/workbook/build/BuildOutcome";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { requestFor } from "../../tools/buildInExcel";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { formatArea } from "../../../workbench/excel/grid/address";
import type { CellState, SheetState } from "../../../workbench/excel/state";
import { withConditionalFormats } from "../../../workbench/page/sheet/conditionalFormat";
import { figuresOf } from "../../../src/workbook/sheets/data/figuresOf";
import { agreementState } from "../../../src/assessment/departments/agreementState";
import { councilLevel } from "../../../src/assessment/departments/councilLevel";
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { writeLabels } from "../../../src/workbook/record/writeLabels";
import { readPaper } from "../../../src/report/paper/readPaper";
import { summaryRows } from "../sheets/summaryRows";
import { bringIn, readBack, threeDepartments, withAgreement } from "./threeDepartments";
import { cellValue, typeInto } from "./namedCells";

const framework = makeTestFramework({ themes: 1 });
const [first, second] = allValueCodes(framework);
const three = threeDepartments(framework);

test("read back, the workbook gives what was brought in, in two requests", async () => {
  const excel = openExcel();
  await bringIn(framework, withAgreement(three, framework));
  const before = excel.counters.requests;
  const found = await readBack();
  expect(excel.counters.requests - before).toBe(2);
  expect(found.departments).toEqual(withAgreement(three, framework));
  excel.close();
});

const sheetOf = (excel: ExcelStandIn, name: string): SheetState | undefined =>
  excel.workbook().sheets.find((sheet) => sheet.name === name);

const cellOn = (excel: ExcelStandIn, sheet: string, row: number, column: number): unknown =>
  sheetOf(excel, sheet)?.cells.get(row)?.get(column)?.value;

test("levels typed as numbers or names on Departments get their labels, others stay", async () => {
  const excel = openExcel();
  await bringIn(framework, three);
  const typedNow = async (): Promise<readonly unknown[]> => {
    const found = await readCondition();
    return found.kind === "assessment" ? found.condition.typed.map(({ of, id }) => [of, id]) : [];
  };
  expect(await typedNow()).toEqual([]);
  excel.user.paste("Departments", "E4", [["3"], ["level two"]]);
  excel.user.paste("Departments", "O4", [["1", "=1+1", "3 or 4"]]);
  const before = await readBack();
  expect(await typedNow()).toEqual([
    ["department", first.id],
    ["agreed", first.id],
    ["agreed", second.id],
  ]);
  expect(await writeLabels()).toBe(3);
  expect(await typedNow()).toEqual([]);
  expect((await readBack()).departments).toEqual(before.departments);
  expect([3, 4].map((row) => cellOn(excel, "Departments", row, 4))).toEqual([
    "3 - Level three",
    "2 - Level two",
  ]);
  expect([14, 15, 16].map((column) => cellOn(excel, "Departments", 3, column))).toEqual([
    "1 - Level one",
    2,
    "3 or 4",
  ]);
  excel.close();
});

test("the level of a group has a mark until all of it is agreed", async () => {
  const excel = openExcel();
  await bringIn(framework, three);
  const onHeatmap = (): string => String(cellOn(excel, "Heatmap", 3, 2));
  const status = (): string =>
    [...(sheetOf(excel, framework.themes[0].title)?.cells.values() ?? [])]
      .flatMap((row) => [...row.values()])
      .map(({ value }) => String(value))
      .find((value) => value.includes("Weakest level: ")) ?? "";
  expect(onHeatmap()).toMatch(/^\d.*\*$/);
  expect(status()).toMatch(/, not all agreed$/);
  for (const index of allValueCodes(framework).keys()) {
    await typeInto("mw_agreed_levels", index, 0, "3 - Level three");
  }
  expect(onHeatmap()).toBe("3 - Level three");
  expect(status()).toMatch(/3 - Level three$/);
  excel.close();
});

test("a level typed for a department, and an agreed level, follow through to the theme's sheet", async () => {
  const excel = openExcel();
  await bringIn(framework, three);
  expect(await cellValue("mw_theme_1_levels", 0, 0)).toBe("2 - Level two, not agreed");
  // The first tile is below the header, after the four columns of the key area.
  const tile = (): unknown =>
    excel
      .workbook()
      .sheets.find(({ name }) => name === "Heatmap")
      ?.cells.get(3)
      ?.get(4)?.value;
  expect(tile()).toBe("2*");
  // Highways is in the second column.
  await typeInto("mw_department_levels", 0, 1, "1 - Level one");
  expect(await cellValue("mw_theme_1_levels", 0, 0)).toBe("1 - Level one, not agreed");
  await typeInto("mw_agreed_levels", 0, 0, "3 - Level three");
  expect(await cellValue("mw_theme_1_levels", 0, 0)).toBe("3 - Level three");
  expect(tile()).toBe(3);
  const found = await readBack();
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
  await bringIn(framework, twins);
  await bringIn(framework, undefined, "rebuild");
  expect((await readBack()).departments).toEqual(twins);
  excel.close();
});

test("a name that is too long is cut, and the workbook is built", async () => {
  const excel = openExcel();
  await bringIn(
    framework,
    departmentsOf(framework, { ["Places and People ".repeat(30)]: { "TA1.1": 2 } }),
  );
  const names = (await readBack()).departments?.returns.map(({ department }) => department.length);
  expect(names).toEqual([200]);
  excel.close();
});

test("a department with an empty file has not answered, on the Summary as in the report", async () => {
  const excel = openExcel();
  await bringIn(framework, departmentsOf(framework, { A: { "TA1.1": 2 }, B: {} }));
  const summary = (): string =>
    summaryRows(excel)
      .flat()
      .map(String)
      .find((cell) => cell.includes("departments answered")) ?? "";
  const report = async (): Promise<string> => (await readPaper())?.departments?.lines[0] ?? "";
  expect(summary()).toContain("1 of 2 departments answered. Not yet: B.");
  expect(await report()).toBe("1 of 2 departments took part: A. Not yet: B.");
  await typeInto("mw_department_levels", 0, 1, "  ");
  expect(summary()).toContain("Not yet: B.");
  expect(await report()).toContain("Not yet: B.");
  await typeInto("mw_department_levels", 0, 1, "=1/0");
  expect(summary()).toContain("2 of 2 departments answered.");
  expect(await report()).toBe("2 departments took part: A, B.");
  excel.close();
});

test("an error value leaves out its department alone, as the model does", async () => {
  const excel = openExcel();
  await bringIn(framework, three);
  // The columns follow the names: Adult Social Care, Highways, Housing, Planning.
  await typeInto("mw_department_levels", 0, 1, "=1/0");
  await typeInto("mw_department_levels", 1, 1, "#N/A");
  const { departments } = await readBack();
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
  await bringIn(framework, withAgreement(three, framework));
  const found = await readBack();
  const figures = await cellValue("mw_figures", 0, 0);
  expect(figures).toBe(figuresOf(found));
  excel.close();
});

test("a department's text that is not a level looks so, a level does not", async () => {
  const excel = openExcel();
  await bringIn(framework, three);
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

const ownLevel: ReadonlyMap<string, Response> = new Map([
  [first.id, { entry: { kind: "level", value: 2 }, comment: "Tried out.", evidence: "" }],
]);

test.each([
  [undefined, ["Corporate Services"]],
  [{ kind: "department", name: "Corporate" }, ["Corporate"]],
  [{ kind: "leaveOut" }, []],
] as const)(
  "levels of the workbook itself, %j: a department of their own or none; comments stay",
  async (ownAnswers, names) => {
    const excel = openExcel();
    const build = async (some: Partial<BuildRequest>): Promise<void> => {
      const request = { ...requestFor(framework), ...some };
      const outcome = await buildWorkbook(request, () => undefined, new AbortController().signal);
      expect(outcome).toEqual({ kind: "built" });
    };
    await build({ responses: ownLevel });
    await build({
      whenPresent: "rebuild",
      departments: three,
      ...(ownAnswers === undefined ? {} : { ownAnswers }),
    });
    const found = await readBack();
    const added = three.returns.map(({ department }) => department);
    expect(
      found.departments?.returns
        .map(({ department }) => department)
        .filter((one) => !added.includes(one)),
    ).toEqual(names);
    expect(found.responses.get(first.id)?.comment).toBe("Tried out.");
    // What was added is looked at next.
    const { sheets, activeSheetId } = excel.workbook();
    expect(sheets.find(({ id }) => id === activeSheetId)?.name).toBe("Departments");
    excel.close();
  },
);
