import { allValueCodes } from "../../../framework/framework";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { makeTestFramework } from "../../../framework/testFramework";
import { HEATMAP } from "../../plan/sheetKeys";
import type { WorkbookFormat } from "../data/workbookFormat";
import { emptyAssessment, testPlans } from "../testPlans";
import { heatmapValueCode } from "./heatmapValueCode";

const frameworks = [
  ...shippedFrameworks(),
  makeTestFramework({ keyAreas: 0 }),
  makeTestFramework({ keyAreas: 1, valueCodes: 1 }),
  makeTestFramework({ levels: 10, keyAreas: 3, valueCodes: 30 }),
];
const ROWS = 60;
const COLUMNS = 40;

/** The value code of every cell that has one, in order. */
function found(framework: (typeof frameworks)[number], format: WorkbookFormat): readonly string[] {
  return Array.from({ length: ROWS * COLUMNS }, (_, index) =>
    heatmapValueCode(framework, format, Math.floor(index / COLUMNS), index % COLUMNS),
  ).filter((id) => id !== undefined);
}

test.each(frameworks)("Every value code of $title has one tile of two cells.", (framework) => {
  const ids = allValueCodes(framework).flatMap(({ id }) => [id, id]);
  expect(found(framework, "current")).toEqual(ids);
});

test.each(frameworks)(
  "Every cell of a tile of $title leads to the code that it names.",
  (framework) => {
    const plan = testPlans(emptyAssessment(framework)).find(({ key }) => key === HEATMAP);
    const refs = new Map(allValueCodes(framework).map(({ id, ref }) => [id, ref]));
    const grid = plan?.blocks[1];
    if (grid === undefined) throw new Error("The Heatmap has no grid.");
    const named = grid.cells.flatMap((cells, down) =>
      cells.flatMap((content, across) => {
        const id = heatmapValueCode(framework, "current", grid.row + down, across);
        if (id === undefined || typeof content !== "string") return [];
        expect(content).toMatch(new RegExp(`^${refs.get(id)} `));
        return [id];
      }),
    );
    expect(named).toEqual(allValueCodes(framework).map(({ id }) => id));
  },
);

test.each(frameworks.filter(({ id }) => !id.startsWith("test-10")))(
  "In a workbook of version 3, every value code of $title has one tile of one cell.",
  (framework) => {
    const ids = allValueCodes(framework).map(({ id }) => id);
    expect([...found(framework, "earlierLayout")].sort()).toEqual([...ids].sort());
  },
);
