/** Every cell for a level warns about what is not in its list, and never refuses it. */
import { shippedFrameworks } from "../../framework/shippedFrameworks";
import { HEATMAP, START } from "../plan/sheetKeys";
import { emptyAssessment, testPlans } from "./testPlans";

const [procurement] = shippedFrameworks();
const plans = testPlans(emptyAssessment(procurement, true));

const rulesOf = (key: string): readonly string[] =>
  plans
    .filter((plan) => plan.key === key)
    .flatMap(({ conditionalFormats }) => conditionalFormats)
    .flatMap(({ when }) => (when.kind === "formula" ? [when.formula] : []));

test("Levels and targets that are not in the list are warned about, with what also counts.", () => {
  const lists = plans
    .flatMap(({ validations }) => validations)
    .filter(({ rule }) => rule.kind === "list" && /^=mw_(levels|scale)$/.test(rule.source));
  expect(lists).toHaveLength(procurement.themes.length * 2 + 1);
  for (const { alert } of lists) {
    expect(alert.style).toBe("Information");
    expect(alert.message).toMatch(/number or name, such as 5 or Innovator, also counts/);
    expect(alert.message.length).toBeLessThanOrEqual(255);
  }
});

test("A typed target has its level's colour and label on Start, by what it counts as.", () => {
  const start = plans.find(({ key }) => key === START);
  const shown = start?.conditionalFormats.filter(({ style }) => style.numberFormat !== undefined);
  expect(shown?.map(({ areas }) => areas.map(({ column, columns }) => [column, columns]))).toEqual(
    procurement.levels.map(() => [[3, 2]]),
  );
  expect(shown?.every(({ when }) => when.kind === "formula")).toBe(true);
});

test("Start is white once its status is Final, whoever set it.", () => {
  expect(rulesOf(START)).toContain('=TRIM($B$13)="Final"');
});

test("Each sign of the Heatmap that is not a level has an outline.", () => {
  const outlines = plans
    .filter(({ key }) => key === HEATMAP)
    .flatMap(({ conditionalFormats }) => conditionalFormats)
    .flatMap(({ when, style }) =>
      style.borders?.[0].edges.includes("top") === true && when.kind === "formula"
        ? [when.formula]
        : [],
    );
  expect(outlines).toHaveLength(2);
  for (const formula of outlines) {
    for (const sign of ["\u2013", "!", "n/a"]) expect(formula).toContain(`="${sign}"`);
  }
});
