import { allValueCodes } from "../../../framework/framework";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { makeTestFramework } from "../../../framework/testFramework";
import { HEATMAP } from "../../plan/sheetKeys";
import type { CellContent } from "../../plan/SheetPlan";
import { emptyAssessment, testPlans } from "../testPlans";
import { earlierValueCode } from "./earlierValueCode";
import { heatmapValueCode } from "./heatmapValueCode";

const frameworks = [
  ...shippedFrameworks(),
  makeTestFramework({ keyAreas: 0 }),
  makeTestFramework({ keyAreas: 1, valueCodes: 1 }),
  makeTestFramework({ levels: 10, keyAreas: 3, valueCodes: 30 }),
];
const ROWS = 60;
const COLUMNS = 40;

test.each(frameworks)("Both cells of every tile of $title lead to its value code.", (framework) => {
  const plan = testPlans(emptyAssessment(framework)).find(({ key }) => key === HEATMAP);
  const grid = plan?.blocks[1];
  if (grid === undefined) throw new Error("The Heatmap has no grid.");
  // A formula stands for what a tile, a key area or a count shows.
  const shown = (content: CellContent | undefined): string =>
    typeof content === "string" ? content : content ? "2" : "";
  const found = grid.cells.flatMap((cells) =>
    cells.flatMap((content, across) => {
      const id = heatmapValueCode(framework, shown(content), shown(cells[across + 1]));
      return id === undefined ? [] : [id];
    }),
  );
  expect(found).toEqual(allValueCodes(framework).flatMap(({ id }) => [id, id]));
});

test.each(frameworks.filter(({ id }) => !id.startsWith("test-10")))(
  "In a workbook of version 3, every value code of $title has one tile of one cell.",
  (framework) => {
    const ids = allValueCodes(framework).map(({ id }) => id);
    const found = Array.from({ length: ROWS * COLUMNS }, (_, index) =>
      earlierValueCode(framework, Math.floor(index / COLUMNS), index % COLUMNS),
    ).filter((id) => id !== undefined);
    expect(found.sort()).toEqual([...ids].sort());
  },
);
