/** Colours of the levels in the pane; the choice here does not affect the sheets. */
import { levelColours, levelSteps, type ColourPair } from "../../workbook/plan/palette";
import type { PaletteChoice } from "./preferences";

/**
 * Ten steps each, like the sheets' ramp: lightness decreases at every step, so that the order is
 * visible in grey print and to colour-blind readers.
 */
const RAMPS: Readonly<Record<Exclude<PaletteChoice, "sheets">, readonly ColourPair[]>> = {
  yellowToBlue: levelSteps(
    "FDEA9B EAD581 D6C168 B5A872 93907A 757574 575C6D 404863 263458 00224E",
    "#1B1B1B",
    5,
  ),
  grey: levelSteps(
    "F5F5F5 E5E5E5 D6D6D6 BCBCBC A3A3A3 868686 6B6B6B 555555 3F3F3F 2B2B2B",
    "#10131A",
    6,
  ),
};

/**
 * The colours of a scale, lowest level first.
 * @param count number of levels, 2 to 12
 * @throws RangeError for another count
 */
export function paneLevelColours(palette: PaletteChoice, count: number): readonly ColourPair[] {
  return palette === "sheets" ? levelColours(count) : levelColours(count, RAMPS[palette]);
}
