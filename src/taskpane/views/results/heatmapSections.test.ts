import { scoreAssessment } from "../../../assessment/scoreAssessment";
import { assessmentOf } from "../../../assessment/testAssessment";
import { allKeyAreas, type Framework } from "../../../framework/framework";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { heatmapSections, type HeatmapSection } from "./heatmapSections";

const [procurement, statementSet] = shippedFrameworks();

const sectionsOf = (framework: Framework): readonly HeatmapSection[] =>
  heatmapSections(scoreAssessment(assessmentOf(framework, {})));

test("Key areas are listed below their theme; a theme that is its own key area has no second title.", () => {
  const sections = sectionsOf(procurement);
  expect(sections.map(({ title, rows }) => [title, rows.length])).toEqual([
    ["Showing leadership", 4],
    ["Behaving commercially", 3],
    ["Achieving community benefits", 3],
    [undefined, 1],
  ]);
  expect(sections.every(({ heads }) => heads === undefined)).toBe(true);
});

test("Key areas with the same value codes share a table; the others follow.", () => {
  const [shared, ...others] = sectionsOf(statementSet);
  expect(shared.heads).toEqual(["Service", "Customer", "Community"]);
  expect(shared.rows).toHaveLength(6);
  expect(others.map(({ rows }) => rows.map(({ title }) => title))).toEqual([
    ["Critical success factors"],
  ]);
});

test.each([procurement, statementSet])(
  "No key area is left out or shown twice: $title",
  (framework) => {
    const shown = sectionsOf(framework).flatMap(({ rows }) => rows.map(({ id }) => id));
    expect([...shown].sort()).toEqual(
      allKeyAreas(framework)
        .map(({ id }) => id)
        .sort(),
    );
  },
);
