/** Writes whether a criterion is met on the sheet Criteria, in the same way as answers. */
import { equalIgnoringCase, excelTrim } from "../../assessment/excelText";
import { newerVersion, WorkbookTrouble } from "../excel/troubles";
import { inTurn } from "../excel/inTurn";
import { criterionKey } from "../plan/criterionKey";
import { NAMES } from "../plan/names";
import { currentPlaces } from "../read/readPlaces";
import { criteriaRows } from "../sheets/criteria/criteriaLayout";
import { explained } from "./explained";
import type { CriterionChange, CriterionOutcome } from "./RecordOutcome";
import { writeRow } from "./writeRow";

/**
 * Writes Yes, No or nothing if the cell still holds what the person saw or already holds that.
 * @throws WorkbookTrouble and Office errors, each with its kind
 */
export function recordCriterion(change: CriterionChange): Promise<CriterionOutcome> {
  const { valueCodeId, criterionId, met, expected } = change;
  return inTurn(async () => {
    const places = await currentPlaces();
    if (places.format === "newer") throw newerVersion();
    const id = criterionKey(valueCodeId, criterionId);
    const row = {
      block: { ids: NAMES.criteriaIds },
      id,
      // If the rows were moved, the names beside the cells give the new row.
      index: Math.max(
        0,
        criteriaRows(places.framework).findIndex(({ key }) => key === id),
      ),
      texts: new Map([[NAMES.criteriaMet, met]]),
    };
    const outcome = await explained(row, "Criteria", () =>
      writeRow(row, (found) => {
        const present = found.get(NAMES.criteriaMet)?.text ?? "";
        return [met, expected].some((word) => equalIgnoringCase(word, excelTrim(present)));
      }),
    );
    switch (outcome.kind) {
      case "written":
        return { kind: "recorded" };
      case "taken":
        return { kind: "conflict", found: outcome.found.get(NAMES.criteriaMet)?.text ?? "" };
      case "gone":
        throw new WorkbookTrouble(
          "The row of this criterion was deleted from the sheet Criteria.",
          "Undo the deletion or rebuild the sheets. Answers still in the workbook are kept.",
          "sheetDeleted",
        );
    }
  });
}
