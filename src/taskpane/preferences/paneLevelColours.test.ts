import { PALETTES } from "./preferences";
import { paneLevelColours } from "./paneLevelColours";

/** Relative luminance as defined in WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const lightness = (colour: string): number => 116 * Math.cbrt(luminance(colour)) - 16;

const scales = PALETTES.flatMap((palette) =>
  [2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => [palette, count] as const),
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
