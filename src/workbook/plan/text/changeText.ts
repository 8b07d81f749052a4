import type { Change } from "../../../assessment/movement/movement";
import type { Headline } from "../../../assessment/scores";
import { sheetText } from "./sheetText";

/** The change in words: "▲ up 1", "the same", "newly assessed". Its formulas are in `movementCells`. */
export function changeText(change: Change): string {
  return "by" in change
    ? sheetText(`change.${change.kind}`, { by: change.by })
    : sheetText(`change.${change.kind}`);
}

/** The change of a group's weakest level: one that was or is not certain is so far. */
export function groupChangeText(
  change: Change,
  ...shown: readonly (Headline | undefined)[]
): string {
  const isCompared = "by" in change || change.kind === "same";
  const isSoFar = isCompared && shown.some((one) => one?.kind === "soFar");
  return `${changeText(change)}${isSoFar ? sheetText("change.soFar") : ""}`;
}
