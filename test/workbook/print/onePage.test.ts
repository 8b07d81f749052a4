/** Start and Heatmap are one page each where all of them fits one, and are divided where it does not. */
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
