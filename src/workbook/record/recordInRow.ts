/**
 * Writes cells in the row of a value code: one request if the row has not moved, and without losing
 * anybody's entry.
 */
import { placeOf, type Place, type Places } from "../read/places";
import { findPlaces } from "../read/readPlaces";
import { clearDoubts } from "./doubts";
import type { CellContents } from "./exchangeRows";
import { explained } from "./explained";
import { lastKnown } from "./lastKnown";
import { notCertain } from "./notCertain";
import { blockOf } from "./rowBlock";
import { writeRow, type RowOutcome } from "./writeRow";
import { WorkbookTrouble } from "../excel/troubles";
import { allValueCodes } from "../../framework/framework";

/** What to write into a row of this theme; `theme` counts from 1. */
export interface InRow {
  /** By the defined name of their column. */
  texts(theme: number): ReadonlyMap<string, string>;
  mayReplace(found: ReadonlyMap<string, CellContents>, theme: number): boolean;
}

type Recorded = Exclude<RowOutcome, { readonly kind: "gone" }> & {
  /** The theme that the row is in. */
  readonly theme: number;
};

/**
 * Writes into the row, wherever it is by now.
 * @throws WorkbookTrouble and Office errors, each with its kind
 */
export async function recordInRow(
  valueCodeId: string,
  places: Places,
  row: InRow,
): Promise<Recorded> {
  await clearDoubts((id, name) => lastKnown(places, id, name));
  const first = placeOf(places, valueCodeId);
  // Where names do not follow the cells, only a new look says where these are.
  const isFollowed = first?.rows.by === "names" && !places.uncertain.has(valueCodeId);
  const outcome = isFollowed ? await recordAt(valueCodeId, first, places, row) : undefined;
  if (outcome !== undefined) return outcome;
  // It has moved to another theme's table, or its row was deleted.
  const found = await findPlaces(places);
  const second = placeOf(found, valueCodeId);
  if (second === undefined) throw rowGone(valueCodeId, found);
  const again = await recordAt(valueCodeId, second, found, row);
  if (again === undefined) throw notCertain(nameOf(valueCodeId, found));
  return again;
}

/** Undefined if the row is not in the theme's table. */
async function recordAt(
  valueCodeId: string,
  { rows, index }: Place,
  { framework, uncertain }: Places,
  { texts, mayReplace }: InRow,
): Promise<Recorded | undefined> {
  const { theme } = rows;
  const block = blockOf(rows, framework);
  if (block === undefined || uncertain.has(valueCodeId)) return undefined;
  const change = { block, id: valueCodeId, index, texts: texts(theme) };
  const outcome = await explained(change, framework.themes[theme - 1].title, () =>
    writeRow(change, (found) => mayReplace(found, theme)),
  );
  return outcome.kind === "gone" ? undefined : { ...outcome, theme };
}

/** Ref and title. */
function nameOf(valueCodeId: string, { framework }: Places): string {
  const code = allValueCodes(framework).find(({ id }) => id === valueCodeId);
  return code === undefined ? valueCodeId : `${code.ref} ${code.title}`;
}

/** Why the row of a value code is not found. */
function rowGone(valueCodeId: string, { framework, themes }: Places): WorkbookTrouble {
  const theme = framework.themes.findIndex((one) =>
    one.keyAreas.some((keyArea) => keyArea.valueCodes.some(({ id }) => id === valueCodeId)),
  );
  const code = allValueCodes(framework).find(({ id }) => id === valueCodeId);
  const sheetIsThere = themes.some((one) => one.theme === theme + 1);
  return new WorkbookTrouble(
    sheetIsThere
      ? `The row of ${code?.ref ?? valueCodeId} was deleted.`
      : `The sheet \u201C${framework.themes[theme]?.title ?? ""}\u201D was deleted.`,
    "Undo the deletion or rebuild the sheets. Answers still in the workbook are kept.",
    "sheetDeleted",
  );
}
