/** Loads what the data sheet keeps of earlier assessments, where a workbook has any. */
import { NAMES } from "../plan/names";
import { DATA } from "../plan/sheetKeys";
import type { WorkbookCells } from "../file/WorkbookCells";
import type { BookCells } from "./bookCells";
import { named } from "./cellValues";
import {
  addPlainValues,
  AREA,
  namesOf,
  openRange,
  sheetOf,
  type OpenRange,
  type Rows,
} from "./rangeCells";
import { sheetIdOf } from "./sheets";

/** True if the workbook is compared with an earlier assessment. */
export function mayHaveEarlier({ names }: BookCells): boolean {
  return names.items.some(({ name }) => name === NAMES.earlier);
}

/** Loads the cells. */
export function loadEarlier(context: Excel.RequestContext): OpenRange {
  const properties = `values,${AREA}`;
  return openRange(named(context, NAMES.earlier, properties), properties);
}

/** The cells of the data sheet. */
export function earlierCells(
  earlier: OpenRange,
  { fixed, worksheets }: BookCells,
): Pick<WorkbookCells, "sheets" | "names"> {
  const id = sheetIdOf(fixed, DATA);
  const sheet = worksheets.items.find((one) => one.id === id);
  const rows: Rows = new Map();
  addPlainValues(rows, earlier.range);
  return {
    names: namesOf([[NAMES.earlier, earlier]]),
    sheets: sheet === undefined ? [] : [sheetOf(sheet, rows)],
  };
}
