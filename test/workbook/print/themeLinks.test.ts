/** The links above a theme's sheet: all of them are in columns that people see, and none is cut off. */
import type { Framework } from "../../../src/framework/framework";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { makeTestFramework, withCriteria } from "../../../src/framework/testFramework";
import { columnFor, textWidth } from "../../../src/workbook/plan/textMeasure";
import { emptyAssessment, testPlans } from "../../../src/workbook/sheets/testPlans";
import { allRealFrameworks } from "../../tools/realFrameworks/realFrameworks";

/** With every sheet to look things up: texts of key areas, illustrations of one title, long texts, criteria. */
function withAllSheets(framework: Framework): Framework {
  return withCriteria({
    ...framework,
    themes: framework.themes.map((theme) => ({
      ...theme,
      keyAreas: theme.keyAreas.map((keyArea) => ({
        ...keyArea,
        definition: ["What the council buys, and from whom."],
        valueCodes: keyArea.valueCodes.map((code) => ({
          ...code,
          description: "It is done everywhere, and looked at again each year. ".repeat(60).trim(),
          illustrations: [{ title: "What an assessor would expect to see", text: "A plan." }],
        })),
      })),
    })),
  });
}

const LINK = /^=HYPERLINK\("#[^"]*","([^"]*)"\)$/;
const ALL = 7;

test.each([
  ...[2, 3, 5, 7, 12].map(
    (levels) =>
      [
        `${levels} levels and every sheet`,
        withAllSheets(makeTestFramework({ levels })),
        ALL,
      ] as const,
  ),
  ...[...shippedFrameworks(), ...allRealFrameworks().map(({ framework }) => framework)].map(
    (framework) => [`${framework.title} ${framework.version}`, framework, 3] as const,
  ),
])("%s", (_name, framework, least) => {
  const plans = testPlans(emptyAssessment(framework));
  const themes = plans.filter(({ key }) => key.startsWith("theme"));
  expect(themes).toHaveLength(framework.themes.length);
  for (const { blocks, columns } of themes) {
    const links = blocks[0].cells[0].flatMap((cell, column) => {
      const formula = typeof cell === "object" && cell !== null ? cell.formula : "";
      const text = LINK.exec(formula)?.[1];
      return text === undefined ? [] : [{ text, column }];
    });
    expect(links.length).toBeGreaterThanOrEqual(least);
    links.forEach(({ text, column }, index) => {
      expect([text, columns[column].hidden === true]).toEqual([text, false]);
      const isFree = index === links.length - 1;
      const fits = columnFor(textWidth(text, { size: 10 })) <= columns[column].width;
      expect([text, columns[column].width, isFree || fits]).toEqual([
        text,
        columns[column].width,
        true,
      ]);
    });
  }
});
