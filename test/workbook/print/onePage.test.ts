/**
 * Start and Heatmap are one page each where all of them fits one, and are divided where it does not. A
 * further page of their tables has the headings again.
 */
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { heightAt, printScale } from "../../../src/workbook/plan/pageScale";
import { HEATMAP, START } from "../../../src/workbook/plan/sheetKeys";
import { emptyAssessment, testPlans } from "../../../src/workbook/sheets/testPlans";

const USUAL_ROW = 15.75;
const [procurement] = shippedFrameworks();

test.each([
  ["few key areas", makeTestFramework({ levels: 3, themes: 2, keyAreas: 1 }), 0],
  ["those of the procurement strategy", procurement, 1],
  ["many key areas", makeTestFramework({ themes: 3, keyAreas: 5 }), 1],
] as const)("With %s", (_name, framework, breaks) => {
  for (const plan of testPlans(emptyAssessment(framework))) {
    if ((plan.key !== START && plan.key !== HEATMAP) || plan.print === undefined) continue;
    expect([plan.name, plan.print.breaksBefore.length]).toEqual([plan.name, breaks]);
    const room = heightAt(plan.print, printScale(plan, plan.print).scale);
    const all = plan.rowHeights.reduce<number>((sum, one) => sum + (one ?? USUAL_ROW), 0);
    expect([plan.name, all <= room]).toEqual([plan.name, breaks === 0]);
  }
});

test.each([1, 5, 12, 20, 40])("With %i key areas in each of three themes", (keyAreas) => {
  const framework = makeTestFramework({ themes: 3, keyAreas });
  for (const plan of testPlans(emptyAssessment(framework))) {
    if (plan.key !== START || plan.print === undefined) continue;
    const [{ area }] = plan.tables;
    const { titleRows, firstTitleRow = 0 } = plan.print;
    const room = heightAt(plan.print, printScale(plan, plan.print).scale);
    const toTableEnd = plan.rowHeights
      .slice(0, area.row + area.rows)
      .reduce<number>((sum, one) => sum + (one ?? USUAL_ROW), 0);
    const headings = toTableEnd > room ? [area.row] : [];
    expect(Array.from({ length: titleRows }, (_, row) => firstTitleRow + row)).toEqual(headings);
  }
});
