/** Writes single answers. */
import { rememberFields, type Places } from "../read/places";
import { currentPlaces } from "../read/readPlaces";
import type { RecordOutcome, ResponseChange } from "./RecordOutcome";
import { valueCodeOf } from "../../framework/valueCodeOf";
import { inTurn } from "../excel/inTurn";
import { recordInRow } from "./recordInRow";
import {
  cellTextOf,
  columnName,
  fieldsIn,
  foundFields,
  requireWritable,
  sameField,
} from "./responseCells";
import { newerVersion, WorkbookTrouble } from "../excel/troubles";

/**
 * Writes some of a value code's cells if they still hold what the person saw or already hold the
 * new content: recording the same change twice is harmless.
 * @throws WorkbookTrouble and Office errors, each with its kind
 */
export function recordResponse(change: ResponseChange): Promise<RecordOutcome> {
  const { valueCodeId, fields, expected } = change;
  const names = fieldsIn(fields);
  return inTurn(async () => {
    const places = await currentPlaces();
    if (places.format === "newer") throw newerVersion();
    const code = valueCodeOf(places.framework, valueCodeId);
    requireWritable(fields, places, code);
    requireTypedLevel(change, places);
    requirePlaceForFlags(change, places);
    const outcome = await recordInRow(valueCodeId, places, {
      texts: (theme) =>
        new Map(
          names.map((field) => [columnName(theme, field), cellTextOf(fields, field, places)]),
        ),
      mayReplace: (cells, theme) => {
        const found = foundFields(cells, theme, names, places, code);
        return names.every(
          (field) =>
            sameField(field, found, fields) ||
            expected[field] === undefined ||
            sameField(field, found, expected),
        );
      },
    });
    if (outcome.kind === "taken") {
      return {
        kind: "conflict",
        found: foundFields(outcome.found, outcome.theme, names, places, code),
      };
    }
    rememberFields(valueCodeId, fields);
    return { kind: "recorded" };
  });
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
