/**
 * The workbook's colours. Cool colours are levels, pale yellow is input, peach is "look here",
 * grey is not applicable, white is not assessed; no colour has two meanings.
 */

export interface ColourPair {
  /** "#RRGGBB" */
  readonly fill: string;
  /** "#RRGGBB"; at least 4.5:1 against the fill. */
  readonly text: string;
}

export const INK = "#14202B";
export const NAVY = "#1F3347";
export const QUIET = "#52606C";
export const RULE = "#C5CED6";
export const BAND = "#EEF2F5";
export const LINK = "#1F4E8C";
export const WHITE = "#FFFFFF";
export const DRAFT_TEXT = "#9A4A00";
export const ILLUSTRATION_HEAD = "#5A6670";

export const INPUT: ColourPair = { fill: "#FFF8DC", text: INK };
export const LOOK_HERE: ColourPair = { fill: "#FBE0C6", text: "#7A3300" };
export const ERROR: ColourPair = { fill: "#FBE3E0", text: "#8A1212" };
export const NOT_APPLICABLE: ColourPair = { fill: "#EFEFEF", text: "#4A4A4A" };
export const NOT_ASSESSED: ColourPair & { readonly rule: string } = {
  fill: WHITE,
  text: QUIET,
  rule: "#AEB8C0",
};
export const CHART_NOT_ASSESSED = "#F3F5F7";
export const CHART_NOT_APPLICABLE = "#DADADA";

export const TAB_INPUT = "#E0B13A";
export const TAB_READ = NAVY;
export const TAB_REFERENCE = "#8A959E";

/**
 * Ten steps from teal to indigo, each darker than the one before, so that grey print keeps the
 * order.
 */
const LEVEL_STEPS = levelSteps(
  "CBEDEA A8DBDC 86C9D2 68B5C9 50A1BF 2F7AA1 2D6794 2C5483 2A4273 273161",
  INK,
  5,
);

/** The steps of a ramp; the first `dark` ones have dark text, the others white. */
export function levelSteps(fills: string, ink: string, dark: number): readonly ColourPair[] {
  return fills
    .split(" ")
    .map((fill, index) => ({ fill: `#${fill}`, text: index < dark ? ink : WHITE }));
}

/** Which steps (from 1) a scale with so many levels uses, chosen for the largest differences. */
const STEPS_TAKEN: Readonly<Record<number, readonly number[]>> = {
  2: [2, 9],
  3: [1, 5, 9],
  4: [1, 4, 7, 10],
  5: [1, 3, 5, 7, 10],
  6: [1, 3, 5, 6, 8, 10],
  7: [1, 2, 4, 5, 6, 8, 10],
  8: [1, 2, 3, 5, 6, 7, 8, 10],
  9: [1, 2, 3, 4, 5, 6, 7, 8, 10],
  10: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
};

/**
 * The colours of a scale, lowest level first.
 * @param count number of levels, 2 to 12
 * @param ramp ten steps from low to high; by default those of the sheets
 * @throws RangeError for another count
 */
export function levelColours(
  count: number,
  ramp: readonly ColourPair[] = LEVEL_STEPS,
): readonly ColourPair[] {
  const steps = STEPS_TAKEN[count];
  if (steps !== undefined) return steps.map((step) => ramp[step - 1]);
  if (count !== 11 && count !== 12) {
    throw new RangeError(`A scale has 2 to 12 levels, not ${count}.`);
  }
  // In smaller steps, from light to dark text without the fills between that suit neither.
  const isLight = ({ text }: ColourPair): boolean => text === ramp[0].text;
  return [
    ...spread(ramp.filter(isLight), 6),
    ...spread(
      ramp.filter((step) => !isLight(step)),
      count - 6,
    ),
  ];
}

/** As many colours, evenly between the first and the last. */
function spread(steps: readonly ColourPair[], count: number): readonly ColourPair[] {
  return Array.from({ length: count }, (_, index) => {
    const at = (index * (steps.length - 1)) / (count - 1);
    const [one, other] = [steps[Math.floor(at)], steps[Math.ceil(at)]];
    return { fill: mixed(one.fill, other.fill, at % 1), text: one.text };
  });
}

function mixed(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [from, to] = [one, other].map((colour) => parseInt(colour.slice(at, at + 2), 16));
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`.toUpperCase();
}
