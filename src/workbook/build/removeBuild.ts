/** Removes a build that was cut off or undone: the workbook is then as it was before. */
import { inTurn } from "../excel/inTurn";
import { SHORTLY } from "../excel/requestContext";
import { WorkbookTrouble } from "../excel/troubles";
import { undoBuild } from "./undoBuild";
import { canRemove, readUnfinishedBuild } from "./unfinishedBuild";

/**
 * Removes its sheets with what was typed on them, and gives the old ones their names back.
 * @throws WorkbookTrouble if sheets remain; Office errors unchanged
 */
export function removeBuild(): Promise<void> {
  return inTurn(remove);
}

async function remove(): Promise<void> {
  // A build that was to finish another one leaves that one.
  for (;;) {
    const unfinished = await readUnfinishedBuild(SHORTLY);
    if (unfinished === undefined) return;
    if (!canRemove(unfinished)) {
      throw new WorkbookTrouble(
        "Some of the old sheets are already deleted, so the build cannot be removed.",
        "Select Finish it: the new sheets hold every answer.",
      );
    }
    const remains = await undoBuild(unfinished.mark);
    if (remains.length > 0) {
      throw new WorkbookTrouble(
        `The unfinished build could not be removed. ${remains.join(" ")}`,
        "Try again, or close the workbook without saving.",
      );
    }
  }
}
