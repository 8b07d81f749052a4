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
const LEVEL_STEPS: readonly ColourPair[] = [
  { fill: "#CBEDEA", text: INK },
  { fill: "#A8DBDC", text: INK },
  { fill: "#86C9D2", text: INK },
  { fill: "#68B5C9", text: INK },
  { fill: "#50A1BF", text: INK },
  { fill: "#2F7AA1", text: WHITE },
  { fill: "#2D6794", text: WHITE },
  { fill: "#2C5483", text: WHITE },
  { fill: "#2A4273", text: WHITE },
  { fill: "#273161", text: WHITE },
];

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
 * @param count number of levels, 2 to 10
 * @param ramp ten steps from low to high; by default those of the sheets
 * @throws RangeError for another count
 */
export function levelColours(
  count: number,
  ramp: readonly ColourPair[] = LEVEL_STEPS,
): readonly ColourPair[] {
  const steps = STEPS_TAKEN[count];
  if (steps === undefined) throw new RangeError(`A scale has 2 to 10 levels, not ${count}.`);
  return steps.map((step) => ramp[step - 1]);
}
