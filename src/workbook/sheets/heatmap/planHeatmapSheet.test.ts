import { allKeyAreas, allValueCodes, type Framework } from "../../../framework/framework";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { makeTestFramework } from "../../../framework/testFramework";
import { heightAt, printScale } from "../../plan/pageScale";
import { HEATMAP } from "../../plan/sheetKeys";
import { countLines } from "../../plan/textMeasure";
import type { CellContent, SheetPlan } from "../../plan/SheetPlan";
import { emptyAssessment, testPlans } from "../testPlans";

const [procurement, statementSet] = shippedFrameworks();
const FIRST_ROW = 3;

function heatmapOf(framework: Framework, allowNotApplicable = true): SheetPlan {
  const plans = testPlans(emptyAssessment(framework, allowNotApplicable));
  const plan = plans.find(({ key }) => key === HEATMAP);
  if (plan === undefined) throw new Error("There is no Heatmap.");
  return plan;
}

function gridOf({ blocks }: SheetPlan): readonly (readonly CellContent[])[] {
  return blocks[1].cells.slice(1);
}

/** Number of names in every row of the grid. */
function tilesPerRow(plan: SheetPlan): readonly number[] {
  return gridOf(plan).map(
    (cells) => cells.slice(4).filter((content) => typeof content === "string").length,
  );
}

test("A row has six tiles at most; more continue in the next row.", () => {
  const plan = heatmapOf(procurement);
  expect(tilesPerRow(plan)).toEqual([3, 4, 3, 3, 6, 6, 5, 6, 4, 6, 1, 6, 2, 4]);
  expect(gridOf(plan)[8].slice(0, 4)).toEqual([null, "(continued)", null, null]);
  expect(plan.columns.map(({ width }) => width)).toEqual([
    ...[38, 150, 96, 56],
    ...Array.from({ length: 6 }, () => [36, 122]).flat(),
  ]);
});

test("The statement set is one grid.", () => {
  const plan = heatmapOf(statementSet);
  expect(tilesPerRow(plan)).toEqual([3, 3, 3, 3, 3, 3, 3]);
  expect(plan.tables).toHaveLength(1);
  expect(gridOf(plan)[6].slice(5)).toEqual([
    "CS.1 Leadership and Management",
    expect.anything(),
    "CS.2 Approach to Change",
    expect.anything(),
    "CS.3 Getting the Best from Staff",
  ]);
});

test.each([
  ["one value code in each key area", { keyAreas: 2, valueCodes: 1 }, [1, 1, 1, 1]],
  ["thirty", { themes: 1, keyAreas: 1, valueCodes: 30 }, [6, 6, 6, 6, 6]],
] as const)("A framework with %s has all of its tiles and a whole key.", (_name, size, tiles) => {
  for (const levels of [2, 10]) {
    const plan = heatmapOf(makeTestFramework({ ...size, levels }));
    expect(tilesPerRow(plan)).toEqual(tiles);
    const key = plan.blocks[2].cells.flatMap((cells) =>
      cells.slice(4).filter((content) => content !== null),
    );
    expect(key).toHaveLength((levels + 3) * 2);
    expect(key.slice(-6)).toEqual([
      ...["\u2013", "not assessed", "n/a", "not applicable"],
      ...["!", "not a level"],
    ]);
  }
});

test.each([procurement, statementSet])("The grid of $title is one page of A4.", (framework) => {
  const plan = heatmapOf(framework);
  if (plan.print === undefined) throw new Error("The Heatmap is not printed.");
  const { print, rowHeights } = plan;
  expect(print.paper).toBe("A4");
  const { scale, isSplit } = printScale(plan, print);
  expect(isSplit).toBe(false);
  const [chartRow] = print.breaksBefore;
  const height = rowHeights.slice(0, chartRow).reduce<number>((sum, one) => sum + (one ?? 0), 0);
  expect(height).toBeLessThanOrEqual(heightAt(print, scale));
  expect(scale).toBeGreaterThanOrEqual(70);
  expect(print.titleRows).toBe(2);
});

test("A grid that needs more pages repeats its header.", () => {
  const plan = heatmapOf(makeTestFramework({ themes: 8, keyAreas: 4, valueCodes: 8 }));
  expect(plan.print?.titleRows).toBe(FIRST_ROW);
});

test("Every name and title is in sight in its row.", () => {
  const long = "A title of many words, as some frameworks have for a value code, about one thing ";
  const [theme] = procurement.themes;
  const [keyArea, ...others] = theme.keyAreas;
  const [code] = keyArea.valueCodes;
  const plan = heatmapOf({
    ...procurement,
    themes: [
      {
        ...theme,
        keyAreas: [{ ...keyArea, valueCodes: [{ ...code, title: long.repeat(3) }] }, ...others],
      },
    ],
  });
  gridOf(plan).forEach((cells, row) => {
    const room = ((plan.rowHeights[FIRST_ROW + row] ?? 0) - 6) / 12;
    cells.forEach((content, column) => {
      if (typeof content !== "string" || column < 4) return;
      expect(countLines(content, plan.columns[column].width, { size: 9 })).toBeLessThanOrEqual(
        room,
      );
    });
  });
  expect(gridOf(plan)[0][5]).toMatch(/^SL1\.1 A title of many words, .*\u2026$/);
});

test.each([procurement, statementSet, makeTestFramework({ start: 0, keyAreas: 1 })])(
  "Each value code of $title shows its own number.",
  (framework) => {
    const formulas = gridOf(heatmapOf(framework)).flatMap((cells) =>
      cells
        .slice(4)
        .flatMap((content) =>
          content !== null && typeof content === "object" ? [content.formula] : [],
        ),
    );
    expect(formulas).toHaveLength(allValueCodes(framework).length);
    expect(new Set(formulas).size).toBe(formulas.length);
    expect(allKeyAreas(framework).length).toBeGreaterThan(1);
  },
);
