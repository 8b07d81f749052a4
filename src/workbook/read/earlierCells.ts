/**
 * What the data sheet keeps of earlier assessments, where a workbook has any. The pane fetches this
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
export function loadEarlier(context: Excel.RequestContext): OpenRange {
  const properties = `values,${AREA}`;
  return openRange(named(context, NAMES.earlier, properties), properties);
}

/** What was found, with the earlier assessments in the cells that were loaded. */
export function withLoadedEarlier(
  found: FoundAssessment,
  earlier: OpenRange,
  { fixed, worksheets }: BookCells,
): FoundAssessment {
  const id = sheetIdOf(fixed, DATA);
  const sheet = worksheets.items.find((one) => one.id === id);
  const rows: Rows = new Map();
  addPlainValues(rows, earlier.range);
  return withEarlier(found, {
    ...AS_OPEN,
    names: namesOf([[NAMES.earlier, earlier]]),
    sheets: sheet === undefined ? [] : [sheetOf(sheet, rows)],
  });
}
