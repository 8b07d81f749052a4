import { createContext, useContext } from "react";
import type { ColourPair } from "../../workbook/plan/palette";
import type { PaletteChoice } from "./preferences";
import { paneLevelColours } from "./paneLevelColours";

/** The palette for levels in the pane. */
export const PaletteContext = createContext<PaletteChoice>("sheets");

/** The colours that this person has chosen for a scale with this many levels, lowest first. */
export function useLevelColours(count: number): readonly ColourPair[] {
  return paneLevelColours(useContext(PaletteContext), count);
}
