/** Writes the targets of single value codes, in the same way as answers. */
import { themeNames } from "../plan/names";
import { rememberTarget, placeOf, type Place, type Places } from "../read/places";
import { currentPlaces, findPlaces } from "../read/readPlaces";
import { newerVersion, WorkbookTrouble } from "../excel/troubles";
import { clearDoubts } from "./doubts";
import { explained } from "./explained";
import { inTurn } from "./inTurn";
import { lastKnown } from "./lastKnown";
import { notCertain } from "./notCertain";
import type { TargetOutcome, ValueCodeTargetChange } from "./RecordOutcome";
import { nameOf, rowGone } from "./recordResponse";
import { blockOf } from "./rowBlock";
import { targetIn, targetText } from "./targetCells";
import { writeRow } from "./writeRow";

/**
 * Writes a value code's own target if the cell still holds what the person saw or already holds the
 * new level. A text that is not a level counts as no target.
 * @throws WorkbookTrouble and Office errors, each with its kind
 */
export function recordValueCodeTarget(change: ValueCodeTargetChange): Promise<TargetOutcome> {
  return inTurn(async () => {
    const places = await currentPlaces();
    if (places.format === "newer") throw newerVersion();
    requireColumn(places);
    await clearDoubts((id, name) => lastKnown(places, id, name));
    const { valueCodeId } = change;
    const first = placeOf(places, valueCodeId);
    // Where names do not follow the cells, only a new look says where these are.
    const isFollowed = first?.rows.by === "names" && !places.uncertain.has(valueCodeId);
    const outcome = isFollowed ? await recordAt(change, first, places) : undefined;
    if (outcome !== undefined) return outcome;
    const found = await findPlaces(places);
    const second = placeOf(found, valueCodeId);
    if (second === undefined) throw rowGone(valueCodeId, found);
    const again = await recordAt(change, second, found);
    if (again === undefined) throw notCertain(nameOf(valueCodeId, found));
    return again;
  });
}

/** Undefined if the row is not in the theme's table. */
async function recordAt(
  { valueCodeId, level, expected }: ValueCodeTargetChange,
  { rows, index }: Place,
  places: Places,
): Promise<TargetOutcome | undefined> {
  const block = blockOf(rows, places.framework);
  if (block === undefined || places.uncertain.has(valueCodeId)) return undefined;
  const { targets } = themeNames(rows.theme);
  const text = targetText(level, places);
  const row = { block, id: valueCodeId, index, texts: new Map([[targets, text]]) };
  const outcome = await explained(row, places.framework.themes[rows.theme - 1].title, () =>
    writeRow(row, (found) => {
      const present = targetIn(found.get(targets)?.value, places);
      return present === level || present === expected;
    }),
  );
  switch (outcome.kind) {
    case "gone":
      return undefined;
    case "taken":
      return { kind: "conflict", found: targetIn(outcome.found.get(targets)?.value, places) };
    case "written":
      rememberTarget(valueCodeId, text);
      return { kind: "recorded" };
  }
}

/** Workbooks of earlier versions have no place for them. */
function requireColumn({ format }: Places): void {
  if (format === "current") return;
  throw new WorkbookTrouble(
    "This workbook was built before value codes could have their own targets.",
    "Rebuild the sheets to get a column for them. All answers are kept.",
  );
}
