import { assessmentOf } from "../../../assessment/testAssessment";
import type { Framework } from "../../../framework/framework";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { makeTestFramework } from "../../../framework/testFramework";
import { levelWidth, tableHeights } from "./startHeights";

const small = makeTestFramework({ themes: 1, keyAreas: 1 });
const [theme] = small.themes;
const [keyArea] = theme.keyAreas;
const long = "Service protection policies, processes and procedures of all departments";

const withLong: Readonly<Record<string, Framework>> = {
  theme: { ...small, themes: [{ ...theme, title: long }] },
  "key area": { ...small, themes: [{ ...theme, keyAreas: [{ ...keyArea, title: long }] }] },
  level: {
    ...small,
    levels: small.levels.map((one) => ({ ...one, label: `${one.value} - ${long}` })),
  },
};

test.each(Object.entries(withLong))("a long %s has room for its lines", (_what, framework) => {
  const [height] = tableHeights(assessmentOf(framework, {}));
  expect(height).toBeGreaterThan(20);
});

test.each([small, ...shippedFrameworks()])("rows of $title have one line", (framework) => {
  expect(new Set(tableHeights(assessmentOf(framework, {})))).toEqual(new Set([null]));
});

test("the column of levels is as wide as a label needs, and the same for those that ship", () => {
  const labelled = (label: string): Framework => ({
    ...small,
    levels: small.levels.map((one) => ({ ...one, label })),
  });
  expect(levelWidth(labelled("1 - Partially achieved"))).toBeGreaterThan(124);
  expect(tableHeights(assessmentOf(labelled("1 - Partially achieved"), {}))).toEqual([null]);
  expect(levelWidth(labelled(long))).toBeLessThan(200);
  expect(shippedFrameworks().map(levelWidth)).toEqual([124, 124]);
});
