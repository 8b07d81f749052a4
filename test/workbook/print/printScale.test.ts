/** Every sheet that is printed is one page wide, as its columns and its paper say. */
import type { Framework } from "../../../src/framework/framework";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { withDepartments } from "../../../src/assessment/departments/withDepartments";
import { printScale } from "../../../src/workbook/plan/pageScale";
import { SUMMARY } from "../../../src/workbook/plan/sheetKeys";
import type { PrintPlan, SheetPlan } from "../../../src/workbook/plan/SheetPlan";
import { planComments, planResponseReport } from "../../../src/workbook/print/planAnswerSheet";
import { planWorkshopCopy } from "../../../src/workbook/print/planWorkshopCopy";
import { planContext } from "../../../src/workbook/sheets/planContext";
import { emptyAssessment, testPlans } from "../../../src/workbook/sheets/testPlans";
import type { PageLayoutState, SheetState } from "../../../workbench/excel/state";
import { buildAnew, sheetNamed } from "../../tools/buildInExcel";
import { departmentSet } from "../../tools/departmentSets";
import { responseSets } from "../../tools/responseSets";
import { NOW, REPORTS } from "./reports";

const PIXEL = 0.75;
const CENTIMETRE = 28.35;
/** In points. */
const SHORT = { A4: 595.3, A3: 841.9 };
const LONG = { A4: 841.9, A3: 1190.6 };
const USUAL_WIDTH = 48;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function pageWidth(paper: "A4" | "A3", orientation: string, margins: number): number {
  return (orientation === "Landscape" ? LONG : SHORT)[paper] - margins;
}

/** All sheets with long answers, and the reports; with as many departments, theirs too. */
function printedPlans(framework: Framework, departments = 0): readonly SheetPlan[] {
  const comment = "We agreed this with every directorate and will look at it again. ".repeat(40);
  const responses = new Map(
    [...responseSets(framework)[2].responses].map(([id, one]) => [id, { ...one, comment }]),
  );
  const own = { ...emptyAssessment(framework, true), responses };
  const together = departmentSet(framework, departments).departments;
  const assessment =
    departments === 0 || together === undefined ? own : withDepartments(own, together);
  const context = planContext(assessment, [], "", new Map());
  const reports = [planResponseReport, planComments, planWorkshopCopy];
  return [...testPlans(assessment), ...reports.map((plan) => plan(context, "Report", NOW))];
}

function printOf({ print }: SheetPlan): readonly PrintPlan[] {
  return print === undefined ? [] : [print];
}

test.each(
  shippedFrameworks().flatMap((framework) =>
    [0, 3, 13].map((departments) => [framework.id, departments, framework] as const),
  ),
)(
  "Every sheet and report of %s with %i departments is one page wide and readable.",
  (_id, departments, framework) => {
    const plans = printedPlans(framework, departments).filter(({ print }) => print !== undefined);
    expect(plans.length).toBeGreaterThan(departments === 0 ? 11 : 14);
    for (const plan of plans) {
      for (const print of printOf(plan)) {
        const { scale, isSplit } = printScale(plan, print);
        const { column, columns } = print.area;
        const shown = plan.columns.slice(column, column + columns).filter(({ hidden }) => !hidden);
        const width = (sum(shown.map((one) => one.width)) * PIXEL * scale) / 100;
        const { left, right } = print.margins;
        const room = pageWidth(print.paper, print.orientation, (left + right) * CENTIMETRE);
        // The Summary is also made smaller where that saves a page.
        const least = plan.key === SUMMARY ? 0.75 : 0.9;
        const isFilled = scale === 100 || width / room > least;
        expect([plan.key, width < room, isFilled, isSplit]).toEqual([plan.key, true, true, false]);
        // Text of 10 points.
        expect([plan.key, scale / 10 > 6]).toEqual([plan.key, true]);
      }
    }
  },
);

/** Widths of the printed columns on paper, in points. */
function printedWidths(sheet: SheetState): readonly number[] {
  const { printArea, zoom } = sheet.pageLayout;
  const { column, columnCount } = printArea ?? { column: 0, columnCount: 0 };
  return Array.from({ length: columnCount }, (_, index) => {
    const state = sheet.columns.get(column + index);
    return state?.hidden === true
      ? 0
      : ((state?.width ?? USUAL_WIDTH) * (zoom?.scale ?? 100)) / 100;
  });
}

function roomOn({ paperSize, orientation, leftMargin, rightMargin }: PageLayoutState): number {
  const margins = (leftMargin ?? 0) + (rightMargin ?? 0);
  return pageWidth(paperSize === "A3" ? "A3" : "A4", orientation ?? "Portrait", margins);
}

/** Ten levels with statements of a thousand characters. */
function wordyFramework(): Framework {
  const long = "Officers agree on what they buy, from whom, and why it is good value. ".repeat(15);
  const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 2, levels: 10 });
  const withLong = framework.themes.map((theme) => ({
    ...theme,
    keyAreas: theme.keyAreas.map((keyArea) => ({
      ...keyArea,
      valueCodes: keyArea.valueCodes.map((code) => ({
        ...code,
        statements: code.statements.map(() => [long]),
      })),
    })),
  }));
  return { ...framework, themes: withLong };
}

test("Excel gets these scales; a sheet too wide to be read on A4 is printed on A3.", async () => {
  const wordy = wordyFramework();
  const excel = await buildAnew(wordy);
  try {
    for (const [, , make] of REPORTS) await make();
    const workbook = excel.workbook();
    const theme = sheetNamed(workbook, wordy.themes[0].title);
    const printed = workbook.sheets.filter(({ pageLayout }) => pageLayout.printArea !== undefined);
    expect(printed.length).toBeGreaterThan(7);
    for (const sheet of printed) {
      const isNarrow = sum(printedWidths(sheet)) < roomOn(sheet.pageLayout);
      expect([sheet.name, isNarrow]).toEqual([sheet.name, true]);
    }
    expect(theme.pageLayout.paperSize).toBe("A3");
    expect(theme.pageLayout.printTitleColumns).toBeUndefined();
  } finally {
    excel.close();
  }
});

test("Excel gets the headings that a further page of Start repeats.", async () => {
  const excel = await buildAnew(makeTestFramework({ levels: 3, themes: 3, keyAreas: 12 }));
  try {
    const { pageLayout } = sheetNamed(excel.workbook(), "Start");
    expect(pageLayout.printTitleRows).toEqual({ first: 15, last: 15 });
  } finally {
    excel.close();
  }
});
