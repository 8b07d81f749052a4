/** Writes the targets on Start, in the same way as answers. */
import { NAMES } from "../plan/names";
import type { TargetChange, TargetOutcome } from "./RecordOutcome";
import { currentPlaces } from "../read/readPlaces";
import type { CellContents } from "./exchangeRows";
import { inTurn } from "../excel/inTurn";
import { notCertain } from "./notCertain";
import { recordOnStart } from "./recordOnStart";
import { targetIn, targetText } from "./targetCells";
import { newerVersion } from "../excel/troubles";

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
    const present = (found: CellContents | undefined): number | null =>
      targetIn(found?.value, places, undefined);
    const outcome = await recordOnStart(
      keyAreaId,
      [NAMES.targets, targetText(level, places)],
      places,
      (found) => [level, expected].includes(present(found)),
    );
    return outcome.kind === "taken"
      ? { kind: "conflict", found: present(outcome.found) }
      : { kind: "recorded" };
  });
}
