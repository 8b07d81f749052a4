/** Writes the targets on Start, in the same way as answers. */
import { NAMES } from "../plan/names";
import type { TargetChange, TargetOutcome } from "./RecordOutcome";
import { currentPlaces } from "../read/readPlaces";
import { explained } from "./explained";
import { inTurn } from "./inTurn";
import { notCertain } from "./notCertain";
import { targetIn, targetText } from "./targetCells";
import { writeRow } from "./writeRow";
import { newerVersion, WorkbookTrouble } from "../excel/troubles";
import { allKeyAreas } from "../../framework/framework";

/**
 * Writes the target of a key area if the cell still holds what the person saw or already holds the
 * new level. A text that is not a level counts as no target.
 * @throws WorkbookTrouble and Office errors, each with its kind
 */
export function recordTarget({ keyAreaId, level, expected }: TargetChange): Promise<TargetOutcome> {
  return inTurn(async () => {
    const places = await currentPlaces();
    if (places.format === "newer") throw newerVersion();
    if (!places.startColumns.has("targets")) throw notCertain("this target");
    const keyAreas = allKeyAreas(places.framework);
    const row = {
      block: { ids: NAMES.targetIds },
      id: keyAreaId,
      // As built; if its rows were moved, the ids beside the targets give the new row.
      index: Math.max(
        0,
        keyAreas.findIndex(({ id }) => id === keyAreaId),
      ),
      texts: new Map([[NAMES.targets, targetText(level, places)]]),
    };
    const outcome = await explained(row, "Start", () =>
      writeRow(row, (found) => {
        const present = targetIn(found.get(NAMES.targets)?.value, places);
        return present === level || present === expected;
      }),
    );
    switch (outcome.kind) {
      case "written":
        return { kind: "recorded" };
      case "taken":
        return {
          kind: "conflict",
          found: targetIn(outcome.found.get(NAMES.targets)?.value, places),
        };
      case "gone":
        throw new WorkbookTrouble(
          "The row of this key area was deleted from Start.",
          "Undo the deletion or rebuild the sheets. Answers still in the workbook are kept.",
          "sheetDeleted",
        );
    }
  });
}
