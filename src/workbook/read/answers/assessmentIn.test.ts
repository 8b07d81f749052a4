import { allValueCodes } from "../../../framework/framework";
import { makeTestFramework } from "../../../framework/testFramework";
import type { Assessment, Response } from "../../../assessment/assessment";
import { emptyAssessment } from "../../sheets/testPlans";
import { themeLayout, THEME_FIRST_ROW } from "../../sheets/theme/themeLayout";
import { assessmentIn, type AssessmentIn } from "./assessmentIn";
import { testCells, testSheet, value, type TestCells, type TestSheet } from "./testCells";

const framework = makeTestFramework();
const codes = allValueCodes(framework);
const layout = themeLayout(framework, framework.themes[0], false);
const answered: Assessment = {
  ...emptyAssessment(framework),
  responses: new Map(
    codes.map(({ id }, index): [string, Response] => [
      id,
      {
        entry: { kind: "level", value: 1 + (index % 5) },
        comment: `Comment on ${id}`,
        evidence: `Evidence of ${id}`,
      },
    ]),
  ),
};

function found(workbook: TestCells): Extract<AssessmentIn, { kind: "assessment" }> {
  const read = assessmentIn(workbook, [framework]);
  if (read.kind !== "assessment") throw new Error(`It was read as ${read.kind}.`);
  return read;
}

function sheetOf(workbook: TestCells, name: string): TestSheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function removeSheet(workbook: TestCells, name: string): void {
  workbook.sheets.splice(workbook.sheets.indexOf(sheetOf(workbook, name)), 1);
  for (const [key, { sheet }] of [...workbook.names]) {
    if (sheet === name) workbook.names.delete(key);
  }
}

const DATA = "Maturity data";

test("A built workbook gives its assessment back without problems.", () => {
  const { assessment, problems } = found(testCells(answered));
  expect(problems).toEqual([]);
  expect(assessment).toEqual(answered);
});

test.each<[string, (workbook: TestCells) => void]>([
  ["names", (workbook) => workbook.names.clear()],
  [
    "its hiding",
    (workbook) => {
      const data = sheetOf(workbook, DATA);
      workbook.sheets.splice(workbook.sheets.indexOf(data), 1, { ...data, visibility: "visible" });
    },
  ],
  [
    "names and its hiding, first among the tabs",
    (workbook) => {
      workbook.names.clear();
      const data = sheetOf(workbook, DATA);
      workbook.sheets.splice(workbook.sheets.indexOf(data), 1);
      workbook.sheets.unshift({ ...data, visibility: "visible" });
    },
  ],
  [
    "nothing, but has a copy",
    (workbook) => workbook.sheets.unshift({ ...sheetOf(workbook, DATA), name: "Copy" }),
  ],
])("A data sheet that lost %s is still known.", (_what, change) => {
  const workbook = testCells(answered);
  change(workbook);
  const { assessment, problems } = found(workbook);
  expect(problems).toEqual([]);
  expect(assessment.responses).toEqual(answered.responses);
});

test("Without the data sheet, a shipped framework is known by its ids.", () => {
  const workbook = testCells(answered);
  removeSheet(workbook, DATA);
  const { assessment, problems } = found(workbook);
  expect(assessment.responses).toEqual(answered.responses);
  expect(problems).toEqual([
    {
      kind: "settingsGone",
      sheet: null,
      cell: null,
      valueCode: null,
      text: "",
      message:
        "The hidden settings are missing. \u201CNot applicable\u201D counts wherever it is written.",
    },
  ]);
  expect(assessmentIn(workbook, [])).toEqual({ kind: "frameworkGone" });
});

test("A newer version's workbook that cannot be read is said to be that.", () => {
  const workbook = testCells(answered);
  const data = sheetOf(workbook, DATA);
  for (const cells of data.rows.values()) {
    for (const [column, cell] of cells) {
      const text = cell.kind === "value" ? String(cell.value) : "";
      if (text === "formatVersion") cells.set(column + 1, value(99));
      if (text.startsWith("json:")) cells.set(column, value("zip:abc"));
    }
  }
  expect(assessmentIn(workbook, [])).toEqual({ kind: "newer" });
});

test("A workbook of something else has no assessment.", () => {
  const workbook = { ...testCells(answered), sheets: [testSheet("One", [[value(1)]])] };
  workbook.names.clear();
  expect(assessmentIn(workbook, [framework])).toEqual({ kind: "none" });
});

const [first, second] = codes;
const theme = framework.themes[0].title;

function withCell(column: number, cell: ReturnType<typeof value> | undefined): TestCells {
  const workbook = testCells(answered);
  const cells = sheetOf(workbook, theme).rows.get(THEME_FIRST_ROW);
  if (cell === undefined) cells?.delete(column);
  else cells?.set(column, cell);
  return workbook;
}

test.each([
  [
    "a text in the level cell",
    () => withCell(layout.level, value("3-4")),
    {
      kind: "notALevel",
      sheet: theme,
      cell: "D4",
      valueCode: first.id,
      text: "3-4",
      message:
        "\u201C3-4\u201D is not a level, so it is not counted. Choose a level from the list.",
    },
  ],
  [
    "an error in the comment",
    () => withCell(layout.comment, { kind: "error", text: "#BEZUG!" }),
    {
      kind: "unreadable",
      sheet: theme,
      cell: "K4",
      valueCode: first.id,
      text: "#BEZUG!",
      message: "The cell holds an error, not an answer. Replace it.",
    },
  ],
  [
    "an id that is gone",
    () => withCell(layout.id, undefined),
    {
      kind: "idLost",
      sheet: theme,
      cell: "B4",
      valueCode: first.id,
      text: "",
      message: `The row\u2019s hidden id is not that of TA1.1 ${first.title}, but its ref and title are. The answer counts for TA1.1 ${first.title}. Run Check and repair in the pane to restore the id.`,
    },
  ],
  [
    "a copied sheet",
    () => {
      const workbook = testCells(answered);
      workbook.sheets.push({ ...sheetOf(workbook, theme), name: `${theme} (2)`, tables: [] });
      return workbook;
    },
    {
      kind: "twice",
      sheet: `${theme} (2)`,
      cell: null,
      valueCode: null,
      text: "",
      message:
        "This sheet repeats the answers of 4 value codes. It is not read: delete it if it is a copy that nobody needs.",
    },
  ],
  [
    "a row that lies twice on the sheet",
    () => {
      const workbook = testCells(answered);
      const { rows } = sheetOf(workbook, theme);
      rows.set(20, new Map(rows.get(THEME_FIRST_ROW)));
      return workbook;
    },
    {
      kind: "twice",
      sheet: theme,
      cell: "A21",
      valueCode: first.id,
      text: "",
      message: `TA1.1 ${first.title} has two rows. Only row 4 of \u201C${theme}\u201D counts: delete one of them.`,
    },
  ],
])("There is one problem for %s.", (_what, make, problem) => {
  // A copied row's formulas still read the first row: Excel would have moved them along.
  const problems = found(make()).problems.filter(({ kind }) => kind !== "misaligned");
  expect(problems).toEqual([problem]);
});

test("A deleted row is told, and the other answers stay.", () => {
  const workbook = testCells(answered);
  sheetOf(workbook, theme).rows.delete(THEME_FIRST_ROW + 1);
  const { assessment, problems } = found(workbook);
  expect(assessment.responses.has(second.id)).toBe(false);
  expect(assessment.responses.size).toBe(codes.length - 1);
  expect(problems).toEqual([
    expect.objectContaining({ kind: "noRow", sheet: theme, cell: null, valueCode: second.id }),
  ]);
});

test("A deleted theme is told once for the sheet and once for each value code.", () => {
  const workbook = testCells(answered);
  removeSheet(workbook, theme);
  expect(found(workbook).problems.map(({ kind, sheet }) => [kind, sheet])).toEqual([
    ["sheetGone", null],
    ...layout.valueCodes.map(() => ["noRow", null]),
  ]);
});

test("A mention of an id is no row, and a row that landed on another sheet is read.", () => {
  const workbook = testCells(answered);
  const { rows } = sheetOf(workbook, theme);
  const start = sheetOf(workbook, "Start").rows;
  start.set(60, new Map([[0, value(second.id)]]));
  start.set(61, new Map(rows.get(THEME_FIRST_ROW)));
  rows.delete(THEME_FIRST_ROW);
  const { assessment } = found(workbook);
  expect(assessment.responses.get(first.id)?.evidence).toBe(`Evidence of ${first.id}`);
  expect(assessment.responses).toEqual(
    new Map([...answered.responses].map(([id, one]) => [id, expect.objectContaining(one)])),
  );
});

test("Neither printed reports nor the action plan are taken for answers.", () => {
  const workbook = testCells(answered);
  const row = sheetOf(workbook, theme).rows.get(THEME_FIRST_ROW);
  const visible = [...(row ?? [])].filter(
    ([column]) => column < layout.firstStatement && column !== layout.id,
  );
  const headings = ["Ref", "Key area", "Value code", "Level", "Comment", "Evidence"];
  const report = testSheet("All answers", [headings.map((text) => value(text))]);
  report.rows.set(1, new Map(visible));
  report.rows.get(1)?.set(layout.comment, value("An old comment"));
  workbook.sheets.unshift(report);
  const { assessment, problems } = found(workbook);
  expect(problems).toEqual([]);
  expect(assessment.responses).toEqual(answered.responses);
});
