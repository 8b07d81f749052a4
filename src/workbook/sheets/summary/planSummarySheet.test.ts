import type { Departments } from "../../../assessment/assessment";
import { departmentsOf } from "../../../assessment/departments/testDepartments";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { makeTestFramework } from "../../../framework/testFramework";
import { area } from "../../plan/address";
import { heightAt } from "../../plan/pageScale";
import { SUMMARY } from "../../plan/sheetKeys";
import { textWidth } from "../../plan/textMeasure";
import { emptyAssessment, testPlans } from "../testPlans";
import type { CellContent, SheetPlan } from "../../plan/SheetPlan";
import type { Framework } from "../../../framework/framework";

const [procurement, statementSet] = shippedFrameworks();
const frameworks = [
  ["the procurement strategy", procurement],
  ["the statement set", statementSet],
  ["two levels from 0", makeTestFramework({ levels: 2, start: 0 })],
  ["ten levels from 1", makeTestFramework({ levels: 10, start: 1 })],
] as const;

function summaryOf(
  framework: Framework,
  allowNotApplicable = true,
  departments?: Departments,
): SheetPlan {
  const plans = testPlans({ ...emptyAssessment(framework, allowNotApplicable), departments });
  const plan = plans.find(({ key }) => key === SUMMARY);
  if (plan === undefined) throw new Error("There is no Summary.");
  return plan;
}

/** Heights in points of the printed pages, each including the repeated rows. */
function pageHeights({ rowHeights, print }: SheetPlan): readonly number[] {
  const ends = [...(print?.breaksBefore ?? []), rowHeights.length];
  const height = (from: number, to: number): number =>
    rowHeights.slice(from, to).reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const repeated = height(0, print?.titleRows ?? 0);
  return ends.map((end, page) =>
    page === 0 ? height(0, end) : repeated + height(ends[page - 1], end),
  );
}

function room({ print }: SheetPlan): number {
  if (print?.scale === undefined) throw new Error("The Summary has no scale.");
  return heightAt(print, print.scale);
}

/** The first column's texts, with the text for a formula. */
function firstColumn({ blocks }: SheetPlan): readonly CellContent[] {
  return blocks[0].cells.map(([first]) => first);
}

test.each(frameworks)(
  "The Summary of %s is two pages, the chart first on the second.",
  (...given) => {
    for (const allowNotApplicable of [true, false]) {
      const heights = pageHeights(summaryOf(given[1], allowNotApplicable));
      expect(heights).toHaveLength(2);
      for (const height of heights) {
        expect(height).toBeLessThanOrEqual(room(summaryOf(given[1], allowNotApplicable)));
      }
    }
    const plan = summaryOf(given[1]);
    const [second] = plan.print?.breaksBefore ?? [];
    const top = plan.rowHeights.slice(0, second).reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const [chart] = plan.charts;
    expect(chart.top).toBe(top + 2);
    const next = firstColumn(plan).indexOf("What the next level asks for");
    const below = plan.rowHeights.slice(0, next).reduce<number>((sum, one) => sum + (one ?? 0), 0);
    expect(chart.top + chart.height).toBeLessThan(below);
  },
);

test("With departments, where they differ begins a page if it does not fit the second.", () => {
  const [, framework] = frameworks[0];
  const plan = summaryOf(framework, true, departmentsOf(framework, { Housing: {}, Legal: {} }));
  const texts = firstColumn(plan);
  expect(plan.print?.breaksBefore.map((row) => texts[row] ?? "chart")).toEqual([
    "chart",
    "Where do departments differ most?",
  ]);
  for (const height of pageHeights(plan)) expect(height).toBeLessThanOrEqual(room(plan));
});

test.each(frameworks)("The Summary of %s asks its questions in this order.", (...given) => {
  const [, framework] = given;
  const asked = framework.guidance.exemplarRule === "" ? "At the top level" : "Case studies";
  const sections = [
    "1. Where are we?",
    "2. What limits us?",
    "3. What do we propose?",
    "What the next level asks for",
    asked,
    "How to read this",
  ];
  const found = firstColumn(summaryOf(framework)).filter((text) => sections.includes(String(text)));
  expect(found).toEqual(sections);
});

test.each([
  ["with not applicable", true, 11],
  ["without", false, 10],
] as const)("Its table has a column for each level, %s.", (_name, allow, columns) => {
  const plan = summaryOf(procurement, allow);
  const [{ area: table }] = plan.tables;
  expect(plan.columns).toHaveLength(columns);
  expect(table.columns).toBe(columns);
  expect(plan.blocks[0].cells[table.row]).toEqual([
    "Ref",
    "Theme and key area",
    "Weakest level",
    "Target",
    "Assessed",
    "at 1",
    "at 2",
    "at 3",
    "at 4",
    "at 5",
    ...(allow ? ["n/a"] : []),
  ]);
});

test("No cell wraps, except a key area's name that is too long for its column.", () => {
  const wrapped = (plan: SheetPlan): unknown =>
    plan.styles.filter(({ style }) => style.wrap === true).map(({ areas }) => areas);
  expect(wrapped(summaryOf(procurement))).toEqual([]);
  expect(wrapped(summaryOf(statementSet))).toEqual([]);
  const long =
    "A key area with a name of more than a hundred characters, as some frameworks have, on two lines";
  const [theme] = procurement.themes;
  const [keyArea, ...others] = theme.keyAreas;
  const plan = summaryOf({
    ...procurement,
    themes: [{ ...theme, keyAreas: [{ ...keyArea, title: long }, ...others] }],
  });
  const row = plan.blocks[0].cells.findIndex((cells) => cells[1] === long);
  expect(wrapped(plan)).toEqual([[area(row, 1)]]);
  expect(plan.rowHeights[row]).toBeGreaterThan(30);
});

test.each(frameworks)("All refs, levels and heads of %s fit their columns.", (...given) => {
  const plan = summaryOf(given[1]);
  const [{ area: table }] = plan.tables;
  plan.blocks[0].cells[table.row].forEach((head, column) => {
    expect(textWidth(String(head), { size: 9, bold: true })).toBeLessThan(
      plan.columns[column].width,
    );
  });
  for (const { label } of given[1].levels) {
    expect(textWidth(label, { size: 10, bold: true })).toBeLessThan(plan.columns[2].width - 5);
  }
});

test("With more key areas it is still two pages, at a smaller scale.", () => {
  const plan = summaryOf(makeTestFramework({ themes: 4, keyAreas: 5, valueCodes: 6 }));
  const heights = pageHeights(plan);
  expect(heights).toHaveLength(2);
  for (const height of heights) expect(height).toBeLessThanOrEqual(room(plan));
  expect(plan.print?.scale).toBeGreaterThanOrEqual(78);
  expect(plan.rowHeights).toHaveLength(plan.area.rows);
});

test("Where there are too many key areas for that, sections of page 2 begin pages.", () => {
  const plan = summaryOf(makeTestFramework({ themes: 4, keyAreas: 9, valueCodes: 2 }));
  const texts = firstColumn(plan);
  expect(plan.print?.breaksBefore.map((row) => texts[row] ?? "chart")).toEqual([
    "chart",
    "What the next level asks for",
  ]);
});

test("A table longer than a page begins on the first, which is never left empty.", () => {
  const plan = summaryOf(makeTestFramework({ themes: 5, keyAreas: 8, valueCodes: 2 }));
  const texts = firstColumn(plan);
  expect(plan.print?.breaksBefore.map((row) => texts[row])).not.toContain("1. Where are we?");
});

test.each([2, 3, 4])(
  "With %d levels there is room for the line beside the council’s level, and for cut texts.",
  (levels) => {
    const widths = summaryOf(makeTestFramework({ levels, start: 0 }), false).columns.map(
      ({ width }) => width,
    );
    const from = (first: number): number =>
      widths.slice(first).reduce<number>((sum, width) => sum + width, 0);
    const longest = "Provisional, but more answers cannot lower it.";
    expect(from(3)).toBeGreaterThan(textWidth(longest, { size: 11 }) + 10);
    expect(from(0)).toBeGreaterThanOrEqual(690);
  },
);

test("Value codes with the same title are told apart by their key area.", () => {
  const titles = testPlans(emptyAssessment(statementSet, true)).flatMap(({ blocks }) =>
    blocks.flatMap(({ cells }) => cells.flat()),
  );
  expect(titles).toContain("Community, Use of Data and Intelligence");
});
