/**
 * The sheet Criteria, where a framework has criteria. The pane fetches this code when it reads such a
 * workbook.
 */
import { NAMES } from "../plan/names";
import { CRITERIA, SHEET_NAMES } from "../plan/sheetKeys";
import type { FoundAssessment } from "./answers/assessmentWithoutEarlier";
import { withCriteria } from "./answers/withCriteria";
import type { BookCells } from "./bookCells";
import { named } from "./cellValues";
import {
  addContents,
  AREA,
  AS_OPEN,
  CONTENTS,
  namesOf,
  openRange,
  sheetOf,
  type OpenRange,
  type Rows,
} from "./rangeCells";
import { sheetIdOf } from "./sheets";

export { withCriteria } from "./answers/withCriteria";

export interface LoadedCriteria {
  readonly used: Excel.Range;
  readonly names: readonly (readonly [string, OpenRange])[];
}

/** Loads its cells. */
export function loadCriteria(context: Excel.RequestContext): LoadedCriteria {
  return {
    used: named(context, SHEET_NAMES[CRITERIA], "rowIndex")
      .worksheet.getUsedRangeOrNullObject(true)
      .load(CONTENTS),
    names: [NAMES.criteriaIds, NAMES.criteriaMet].map(
      (name) => [name, openRange(named(context, name, AREA), AREA)] as const,
    ),
  };
}

/** What was found, with the ticks in the cells that were loaded. */
export function withLoadedCriteria(
  found: FoundAssessment,
  { used, names }: LoadedCriteria,
  { fixed, worksheets }: BookCells,
): FoundAssessment {
  const id = sheetIdOf(fixed, CRITERIA);
  const sheet = worksheets.items.find((one) => one.id === id);
  const rows: Rows = new Map();
  addContents(rows, used);
  return withCriteria(found, {
    ...AS_OPEN,
    names: namesOf(names),
    sheets: sheet === undefined ? [] : [sheetOf(sheet, rows)],
  });
}
