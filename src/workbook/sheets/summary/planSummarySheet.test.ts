import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { makeTestFramework } from "../../../framework/testFramework";
import { SUMMARY } from "../../plan/sheetKeys";
import { emptyAssessment, testPlans } from "../testPlans";
import type { SheetPlan } from "../../plan/SheetPlan";
import type { Framework } from "../../../framework/framework";

const [procurement, statementSet] = shippedFrameworks();
/**
 * Height of an A4 page at the Summary's scale, in points of the sheet, less what older printers
 * need.
 */
const PAGE = 900;

function summaryOf(framework: Framework): SheetPlan {
  const plan = testPlans(emptyAssessment(framework, true)).find(({ key }) => key === SUMMARY);
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

describe("the Summary", () => {
  test.each([
    ["the procurement strategy", procurement, "mw_summary_chart begins the second page"],
    ["the statement set", statementSet, "Priorities begin the second page"],
  ] as const)("of %s is two pages: %s", (_title, framework, begins) => {
    const plan = summaryOf(framework);
    const heights = pageHeights(plan);
    expect(heights).toHaveLength(2);
    for (const height of heights) expect(height).toBeLessThanOrEqual(PAGE);
    const [second] = plan.print?.breaksBefore ?? [];
    const top = plan.rowHeights.slice(0, second).reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const [chart] = plan.charts;
    const isChartFirst = begins.startsWith("mw_summary_chart");
    expect(chart.top >= top).toBe(isChartFirst);
    // A page break never cuts a chart.
    if (!isChartFirst) expect(chart.top + chart.height).toBeLessThanOrEqual(top);
  });

  test("has a page break for a large framework, and no row outside its area", () => {
    const plan = summaryOf(makeTestFramework({ themes: 4, keyAreas: 5, valueCodes: 6 }));
    expect(plan.print?.breaksBefore).toHaveLength(1);
    expect(plan.rowHeights).toHaveLength(plan.area.rows);
  });

  test("tells value codes with the same title apart", () => {
    const titles = testPlans(emptyAssessment(statementSet, true)).flatMap(({ blocks }) =>
      blocks.flatMap(({ cells }) => cells.flat()),
    );
    expect(titles).toContain("Community, Use of Data and Intelligence");
  });
});
