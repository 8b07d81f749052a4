/** Looks whether sheets that are not of the assessment show any of its rows. */
import { allValueCodes, type Framework } from "../../framework/framework";
import { START_LABELS } from "../sheets/start/startLayout";
import { textOf } from "../plan/textOf";

/** Copies of our sheets are within it; rows that landed further out are found by their absence. */
const WINDOW = "A1:AZ500";

export interface LookedAt {
  readonly id: string;
  readonly cells: Excel.Range;
}

/** Loads the beginning of these sheets. */
export function lookAt(
  { workbook }: Excel.RequestContext,
  sheetIds: readonly string[],
): readonly LookedAt[] {
  return sheetIds.map((id) => ({
    id,
    cells: workbook.worksheets
      .getItem(id)
      .getRange(WINDOW)
      .getUsedRangeOrNullObject(true)
      .load("values"),
  }));
}

/** True if a sheet shows the id of a value code, or the labels of Start. */
export function showsOurRows({ cells }: LookedAt, framework: Framework): boolean {
  if (cells.isNullObject) return false;
  const ids = new Set(allValueCodes(framework).map(({ id }) => id));
  const labels = new Set<string>(Object.values(START_LABELS));
  const texts = cells.values.flat().map(textOf);
  return texts.some((text) => ids.has(text)) || texts.filter((text) => labels.has(text)).length > 1;
}
