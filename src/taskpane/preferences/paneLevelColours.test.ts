import { PALETTES } from "./preferences";
import { paneLevelColours } from "./paneLevelColours";
import { contrast, lightness } from "../../workbook/plan/testContrast";

const scales = PALETTES.flatMap((palette) =>
  [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((count) => [palette, count] as const),
);

describe("the pane's colours of levels", () => {
  test.each(scales)("%s: text on each of %d levels has a contrast of 4.5:1", (palette, count) => {
    const colours = paneLevelColours(palette, count);
    expect(colours).toHaveLength(count);
    for (const { fill, text } of colours) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(scales)("%s: lightness decreases at every one of %d levels", (palette, count) => {
    const steps = paneLevelColours(palette, count).map(({ fill }) => lightness(fill));
    for (let index = 1; index < steps.length; index += 1) {
      expect(steps[index - 1] - steps[index]).toBeGreaterThanOrEqual(4);
    }
  });
});
