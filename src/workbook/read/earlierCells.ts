/**
 * What the data sheet keeps of earlier assessments and of answers without a place, where a workbook
 * has any. The pane fetches this
 * code when it reads such a workbook.
 */
import { NAMES } from "../plan/names";
import { DATA } from "../plan/sheetKeys";
import type { FoundAssessment } from "./answers/assessmentWithoutEarlier";
import { withEarlier } from "./answers/withEarlier";
import type { BookCells } from "./bookCells";
import { named } from "./cellValues";
import {
  addPlainValues,
  AREA,
  AS_OPEN,
  namesOf,
  openRange,
  sheetOf,
  type OpenRange,
  type Rows,
} from "./rangeCells";
import { sheetIdOf } from "./sheets";

export { withEarlier } from "./answers/withEarlier";

/** Loads the cells. */
export function loadEarlier(context: Excel.RequestContext): LoadedEarlier {
  const properties = `values,${AREA}`;
  return [NAMES.earlier, NAMES.withoutPlaceText].map(
    (name) => [name, openRange(named(context, name, properties), properties)] as const,
  );
}

/** Ranges by defined name. */
type LoadedEarlier = readonly (readonly [string, OpenRange])[];

/** What was found, with the earlier assessments and answers without a place in the cells that were loaded. */
export function withLoadedEarlier(
  found: FoundAssessment,
  earlier: LoadedEarlier,
  { fixed, worksheets }: BookCells,
): FoundAssessment {
  const id = sheetIdOf(fixed, DATA);
  const sheet = worksheets.items.find((one) => one.id === id);
  const rows: Rows = new Map();
  for (const [, { range }] of earlier) {
    if (!range.isNullObject) addPlainValues(rows, range);
  }
  return withEarlier(found, {
    ...AS_OPEN,
    names: namesOf(earlier),
    sheets: sheet === undefined ? [] : [sheetOf(sheet, rows)],
  });
}
