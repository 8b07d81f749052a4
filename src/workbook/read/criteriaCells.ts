/** Loads the sheet Criteria, where a framework has criteria. */
import type { Framework } from "../../framework/framework";
import type { SheetCells, WorkbookCells } from "../file/WorkbookCells";
import { NAMES } from "../plan/names";
import { CRITERIA, hasCriteria, SHEET_NAMES } from "../plan/sheetKeys";
import type { BookCells } from "./bookCells";
import { named } from "./cellValues";
import {
  addContents,
  AREA,
  CONTENTS,
  namesOf,
  openRange,
  sheetOf,
  type OpenRange,
} from "./rangeCells";
import { sheetIdOf } from "./sheets";

export interface LoadedCriteria {
  readonly used: Excel.Range;
  readonly names: readonly (readonly [string, OpenRange])[];
}

/** Loads its cells; undefined for a framework without criteria. */
export function loadCriteria(
  context: Excel.RequestContext,
  framework: Framework,
): LoadedCriteria | undefined {
  if (!hasCriteria(framework)) return undefined;
  return {
    used: named(context, SHEET_NAMES[CRITERIA], "rowIndex")
      .worksheet.getUsedRangeOrNullObject(true)
      .load(CONTENTS),
    names: [NAMES.criteriaIds, NAMES.criteriaMet].map(
      (name) => [name, openRange(named(context, name, AREA), AREA)] as const,
    ),
  };
}

/** The sheet, if it is there. */
export function criteriaCells(
  { used, names }: LoadedCriteria,
  book: BookCells,
): Pick<WorkbookCells, "sheets" | "names"> {
  const id = sheetIdOf(book.fixed, CRITERIA);
  const sheet = book.worksheets.items.find((one) => one.id === id);
  const rows: Parameters<typeof addContents>[0] = new Map();
  addContents(rows, used);
  const sheets: readonly SheetCells[] = sheet === undefined ? [] : [sheetOf(sheet, rows)];
  return { names: namesOf(names), sheets };
}
