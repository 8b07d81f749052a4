import {
  BAND,
  DRAFT_TEXT,
  ERROR,
  ILLUSTRATION_HEAD,
  INK,
  INPUT,
  levelColours,
  LINK,
  LOOK_HERE,
  NAVY,
  NOT_APPLICABLE,
  NOT_ASSESSED,
  QUIET,
  WHITE,
} from "./palette";
import { contrast, lightness } from "./testContrast";

const scales = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

describe("the palette", () => {
  test.each(scales)("has readable text on each of %d level colours", (count) => {
    const colours = levelColours(count);
    expect(colours).toHaveLength(count);
    for (const { fill, text } of colours) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(scales)("gets darker with each of %d levels, also in grey print", (count) => {
    const steps = levelColours(count).map(({ fill }) => lightness(fill));
    for (let index = 1; index < steps.length; index += 1) {
      expect(steps[index - 1] - steps[index]).toBeGreaterThanOrEqual(4);
    }
  });

  test.each([
    ["ink on white", INK, WHITE],
    ["quiet text on white", QUIET, WHITE],
    ["links on white", LINK, WHITE],
    ["white on navy", WHITE, NAVY],
    ["white on the head of illustrations", WHITE, ILLUSTRATION_HEAD],
    ["ink on a band", INK, BAND],
    ["draft on a band", DRAFT_TEXT, BAND],
    ["draft on white", DRAFT_TEXT, WHITE],
    ["draft on input", DRAFT_TEXT, INPUT.fill],
    ["text on input", INPUT.text, INPUT.fill],
    ["look here", LOOK_HERE.text, LOOK_HERE.fill],
    ["an error", ERROR.text, ERROR.fill],
    ["not applicable", NOT_APPLICABLE.text, NOT_APPLICABLE.fill],
    ["not assessed", NOT_ASSESSED.text, NOT_ASSESSED.fill],
  ])("keeps 4.5:1 for %s", (_, text, fill) => {
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([0, 1, 13])("refuses a scale of %d levels", (count) => {
    expect(() => levelColours(count)).toThrow(RangeError);
  });
});
