import { allValueCodes } from "../../../framework/framework";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { makeTestFramework } from "../../../framework/testFramework";
import { heatmapValueCode } from "./heatmapValueCode";

const ROWS = 40;
const COLUMNS = 20;

test.each([...shippedFrameworks(), makeTestFramework({ keyAreas: 0 })])(
  "every value code of $title has one tile",
  (framework) => {
    const tiles = Array.from({ length: ROWS * COLUMNS }, (_, index) =>
      heatmapValueCode(framework, Math.floor(index / COLUMNS), index % COLUMNS),
    ).filter((id) => id !== undefined);
    expect([...tiles].sort()).toEqual(
      allValueCodes(framework)
        .map(({ id }) => id)
        .sort(),
    );
  },
);
