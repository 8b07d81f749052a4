import type { Change } from "../../assessment/movement/movement";
import { sheetText } from "./sheetText";

/** The change in words: "▲ up 1", "the same", "newly assessed". Its formulas are in `movementCells`. */
export function changeText(change: Change): string {
  return "by" in change
    ? sheetText(`change.${change.kind}`, { by: change.by })
    : sheetText(`change.${change.kind}`);
}
