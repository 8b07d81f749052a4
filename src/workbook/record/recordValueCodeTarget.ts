/** Writes the targets of single value codes, in the same way as answers. */
import { themeNames } from "../plan/names";
import { valueCodeOf } from "../../framework/valueCodeOf";
import { rememberTarget, type Places } from "../read/places";
import { currentPlaces } from "../read/readPlaces";
import { newerVersion, WorkbookTrouble } from "../excel/troubles";
import type { CellContents } from "./exchangeRows";
import { inTurn } from "../excel/inTurn";
import type { TargetOutcome, ValueCodeTargetChange } from "./RecordOutcome";
import { recordInRow } from "./recordInRow";
import { targetIn, targetText } from "./targetCells";

/**
 * Writes a value code's own target if the cell still holds what the person saw or already holds the
 * new level. A text that is not a level counts as no target.
 * @throws WorkbookTrouble and Office errors, each with its kind
 */
export function recordValueCodeTarget(change: ValueCodeTargetChange): Promise<TargetOutcome> {
  const { valueCodeId, level, expected } = change;
  return inTurn(async () => {
    const places = await currentPlaces();
    if (places.format === "newer") throw newerVersion();
    requireColumn(places);
    const text = targetText(level, places);
    const code = valueCodeOf(places.framework, valueCodeId);
    const present = (found: ReadonlyMap<string, CellContents>, theme: number): number | null =>
      targetIn(found.get(themeNames(theme).targets)?.value, places, code);
    const outcome = await recordInRow(valueCodeId, places, {
      texts: (theme) => new Map([[themeNames(theme).targets, text]]),
      mayReplace: (found, theme) => [level, expected].includes(present(found, theme)),
    });
    if (outcome.kind === "taken") {
      return { kind: "conflict", found: present(outcome.found, outcome.theme) };
    }
    rememberTarget(valueCodeId, text);
    return { kind: "recorded" };
  });
}

/** Workbooks of earlier versions have no place for them. */
function requireColumn({ format }: Places): void {
  if (format === "current") return;
  throw new WorkbookTrouble(
    "This workbook was built before value codes could have their own targets.",
    "Rebuild the sheets to get a column for them. All answers are kept.",
  );
}
