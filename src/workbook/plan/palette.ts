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

/** The colours of levels from low to high, each darker than the one before, for grey print. */
export interface LevelRamp {
  readonly tenSteps: readonly ColourPair[];
  /** For 11 and 12 levels: the same colours in smaller steps. */
  readonly twelveSteps: readonly ColourPair[];
}

/** From teal to indigo. */
const TEAL_TO_INDIGO: LevelRamp = {
  tenSteps: levelSteps(
    "CBEDEA A8DBDC 86C9D2 68B5C9 50A1BF 2F7AA1 2D6794 2C5483 2A4273 273161",
    INK,
    5,
  ),
  twelveSteps: levelSteps(
    "CBEDEA ABDCDD 89CAD3 6DB8CA 54A5C1 4391B3 2F779F 2D6895 2C5A89 2B4C7C 293F6F 273162",
    INK,
    6,
  ),
};

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
  11: [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12],
  12: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
};

/**
 * The colours of a scale, lowest level first.
 * @param count number of levels, 2 to 12
 * @param ramp by default that of the sheets
 * @throws RangeError for another count
 */
export function levelColours(
  count: number,
  ramp: LevelRamp = TEAL_TO_INDIGO,
): readonly ColourPair[] {
  const steps = STEPS_TAKEN[count];
  if (steps === undefined) throw new RangeError(`A scale has 2 to 12 levels, not ${count}.`);
  const { tenSteps, twelveSteps } = ramp;
  return steps.map((step) => (count > tenSteps.length ? twelveSteps : tenSteps)[step - 1]);
}
