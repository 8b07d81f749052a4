/** Widths of a theme sheet's columns where labels of levels are long. */
import type { Framework } from "../../../framework/framework";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { makeTestFramework } from "../../../framework/testFramework";
import { themeLayout } from "./themeLayout";
import { themeMeasures } from "./themeMeasures";

const LONG = "1 - Nothing but good intentions, written down by few people";

function levelWidth(framework: Framework): number | undefined {
  const [theme] = framework.themes;
  const layout = themeLayout(framework, theme, false);
  return themeMeasures(framework, theme, layout, new Map()).columns[layout.level]?.width;
}

function withLongLabel(levels: number, label = LONG): Framework {
  const framework = makeTestFramework({ levels });
  const [first, ...others] = framework.levels;
  return { ...framework, levels: [{ ...first, label }, ...others] };
}

test("the column of the level has room for a long label, and less beside many levels", () => {
  expect([5, 12].map((levels) => levelWidth(withLongLabel(levels)))).toEqual([190, 124]);
  expect(levelWidth(withLongLabel(12, "1 - Internationalisation-ready"))).toBeGreaterThan(124);
  expect(shippedFrameworks().map(levelWidth)).toEqual([94, 102]);
});
