/**
 * Writes single answers: one request if the row has not moved, and without losing anybody's entry.
 */
import { rememberFields, placeOf, type Place, type Places } from "../read/places";
import { currentPlaces, findPlaces } from "../read/readPlaces";
import type { RecordOutcome, ResponseChange } from "./RecordOutcome";
import { clearDoubts } from "./doubts";
import { explained } from "./explained";
import { inTurn } from "./inTurn";
import { lastKnown } from "./lastKnown";
import {
  cellTextOf,
  columnName,
  fieldsIn,
  foundFields,
  requireWritable,
  sameField,
} from "./responseCells";
import { writeRow } from "./writeRow";
import { blockOf } from "./rowBlock";
import { notCertain } from "./notCertain";
import { newerVersion, WorkbookTrouble } from "../excel/troubles";
import { allValueCodes } from "../../framework/framework";

/**
 * Writes some of a value code's cells if they still hold what the person saw or already hold the
 * new content: recording the same change twice is harmless.
 * @throws WorkbookTrouble and Office errors, each with its kind
 */
export function recordResponse(change: ResponseChange): Promise<RecordOutcome> {
  return inTurn(async () => {
    const places = await currentPlaces();
    if (places.format === "newer") throw newerVersion();
    requireWritable(change.fields, places);
    requireTypedLevel(change, places);
    requirePlaceForFlags(change, places);
    await clearDoubts((id, name) => lastKnown(places, id, name));
    const first = placeOf(places, change.valueCodeId);
    // Where names do not follow the cells, only a new look says where these are.
    const isFollowed = first?.rows.by === "names" && !places.uncertain.has(change.valueCodeId);
    const outcome = isFollowed ? await recordAt(change, first, places) : undefined;
    if (outcome !== undefined) return outcome;
    // It has moved to another theme's table, or its row was deleted.
    const found = await findPlaces(places);
    const second = placeOf(found, change.valueCodeId);
    if (second === undefined) throw rowGone(change.valueCodeId, found);
    const again = await recordAt(change, second, found);
    if (again === undefined) throw notCertain(nameOf(change.valueCodeId, found));
    return again;
  });
}

/** Undefined if the row is not in the theme's table. */
async function recordAt(
  { valueCodeId, fields, expected }: ResponseChange,
  { rows, index }: Place,
  places: Places,
): Promise<RecordOutcome | undefined> {
  const { theme } = rows;
  const names = fieldsIn(fields);
  const block = blockOf(rows, places.framework);
  if (block === undefined || places.uncertain.has(valueCodeId)) return undefined;
  const row = {
    block,
    id: valueCodeId,
    index,
    texts: new Map(
      names.map((field) => [columnName(theme, field), cellTextOf(fields, field, places)] as const),
    ),
  };
  const { title } = places.framework.themes[theme - 1];
  const outcome = await explained(row, title, () =>
    writeRow(row, (cells) => {
      const found = foundFields(cells, theme, names, places);
      return names.every(
        (field) =>
          sameField(field, found, fields) ||
          expected[field] === undefined ||
          sameField(field, found, expected),
      );
    }),
  );
  switch (outcome.kind) {
    case "gone":
      return undefined;
    case "taken":
      return { kind: "conflict", found: foundFields(outcome.found, theme, names, places) };
    case "written":
      rememberFields(valueCodeId, fields);
      return { kind: "recorded" };
  }
}

/** With departments, a level is agreed, or changed in the department's column. */
function requireTypedLevel({ fields }: ResponseChange, { hasDepartments }: Places): void {
  if (fields.entry === undefined || !hasDepartments) return;
  throw new WorkbookTrouble(
    "The level comes from the departments, so it cannot be chosen here.",
    "Agree a level under More, Departments.",
  );
}

function requirePlaceForFlags({ fields }: ResponseChange, { format }: Places): void {
  if (fields.flag === undefined || format !== "older") return;
  throw new WorkbookTrouble(
    "This workbook was built before value codes could be flagged.",
    "Rebuild the sheets to add a column for flags. All answers are kept.",
  );
}

/** Ref and title. */
export function nameOf(valueCodeId: string, { framework }: Places): string {
  const code = allValueCodes(framework).find(({ id }) => id === valueCodeId);
  return code === undefined ? valueCodeId : `${code.ref} ${code.title}`;
}

/** Why the row of a value code is not found. */
export function rowGone(valueCodeId: string, { framework, themes }: Places): WorkbookTrouble {
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
