/** The sheet Movement says what the comparison says, and is read back in two requests. */
import { earlierOf } from "../../../src/assessment/movement/testEarlier";
import { entryOf, responseOf } from "../../../src/assessment/testAssessment";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { readAssessment } from "../../../src/workbook/read/readAssessment";
import { levelColours } from "../../../src/workbook/plan/palette";
import { withConditionalFormats } from "../../../workbench/page/sheet/conditionalFormat";
import { buildInExcel, sheetNamed } from "../../tools/buildInExcel";
import { expectedRows, shownRows } from "./movementSheet";

test("An earlier assessment is compared, and kept.", async () => {
  const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 3 });
  const [first] = allValueCodes(framework);
  const earlier = earlierOf(framework, { "TA1.1": 2, "TA1.2": 4 });
  const excel = await buildInExcel(framework, {
    name: "with an earlier assessment",
    allowNotApplicable: false,
    responses: new Map([[first.id, responseOf(entryOf(3))]]),
    earlier: [earlier],
  });
  const before = excel.counters.requests;
  const found = await readAssessment();
  expect(excel.counters.requests - before).toBe(2);
  expect(found?.earlier).toEqual([earlier]);
  const rows = shownRows(excel.workbook());
  expect(rows).toEqual(found && expectedRows(found));
  expect(rows.map(([ref, , , , change]) => [ref, change])).toEqual(
    expect.arrayContaining([
      ["TA1.1", "▲ up 1"],
      ["TA1.2", "no longer assessed"],
      ["TA1.3", "not assessed, as before"],
    ]),
  );
  excel.close();
});

test("Summary and Heatmap mark levels that rose or fell, and keep their colours.", async () => {
  const framework = makeTestFramework({ themes: 1, keyAreas: 4, valueCodes: 1 });
  const codes = allValueCodes(framework);
  const then = [2, 4, 3, undefined];
  const excel = await buildInExcel(framework, {
    name: "risen and fallen",
    allowNotApplicable: false,
    responses: new Map(codes.map(({ id }) => [id, responseOf(entryOf(3))])),
    earlier: [
      earlierOf(
        framework,
        Object.fromEntries(
          codes.flatMap(({ ref }, index) => {
            const level = then[index];
            return level === undefined ? [] : [[ref, level]];
          }),
        ),
      ),
    ],
  });
  const marked = "3 - Level three \u25b21";
  for (const name of ["Summary", "Heatmap"]) {
    const sheet = sheetNamed(excel.workbook(), name);
    const rows = [...sheet.cells].filter(([, cells]) =>
      [...cells.values()].some(({ value }) => /^TA\d$/.test(String(value))),
    );
    const [column = 0] = [...(rows[0]?.[1] ?? [])].find(([, { value }]) => value === marked) ?? [];
    const shown = rows
      .slice(0, 4)
      .map(([row, cells]) => [
        cells.get(column)?.value,
        withConditionalFormats(excel.host, sheet, row, column, {}).fillColor,
      ]);
    const { fill } = levelColours(5)[2];
    expect(shown).toEqual([
      [marked, fill],
      ["3 - Level three \u25bc1", fill],
      ["3 - Level three", fill],
      ["3 - Level three", fill],
    ]);
    const texts = [...sheet.cells.values()].flatMap((cells) =>
      [...cells.values()].map(({ value }) => String(value)),
    );
    expect(texts.join("\n")).toContain("levels up or down since 12 March 2025");
  }
  excel.close();
});
