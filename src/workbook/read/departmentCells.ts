/** Loads the sheets with departments, where a workbook has them. */
import { NAMES } from "../plan/names";
import { AGREEMENTS, DATA, DEPARTMENT_COMMENTS, DEPARTMENTS, SHEET_NAMES } from "../plan/sheetKeys";
import type { SheetCells, WorkbookCells } from "../file/WorkbookCells";
import type { BookCells } from "./bookCells";
import { named } from "./cellValues";
import {
  addContents,
  addPlainValues,
  namesOf,
  openRange,
  sheetOf,
  type OpenRange,
  type Rows,
} from "./rangeCells";
import { sheetIdOf } from "./sheets";

/** The sheets that hold departments. */
export const DEPARTMENT_SHEETS = [DEPARTMENTS, DEPARTMENT_COMMENTS, AGREEMENTS] as const;

export interface LoadedDepartments {
  readonly levels: Excel.Range;
  /** Long tables that nobody types into: their values are enough. */
  readonly comments: Excel.Range;
  readonly record: Excel.Range;
  readonly returns: OpenRange;
}

/** True if departments were ever brought into the workbook. */
export function mayHaveDepartments({ names }: BookCells): boolean {
  return names.items.some(({ name }) => name === NAMES.departmentReturns);
}

/** Loads the cells. */
export function loadDepartments(context: Excel.RequestContext): LoadedDepartments {
  const used = (key: string): Excel.Range =>
    named(context, SHEET_NAMES[key], "rowIndex").worksheet.getUsedRangeOrNullObject(true);
  const contents = "values,text,formulas,valueTypes,rowIndex,columnIndex,rowCount,columnCount";
  const values = "values,rowIndex,columnIndex";
  const returns = named(context, NAMES.departmentReturns, contents);
  return {
    levels: used(DEPARTMENTS).load(contents),
    comments: used(DEPARTMENT_COMMENTS).load(values),
    record: used(AGREEMENTS).load(values),
    returns: openRange(returns, contents),
  };
}

/** The sheets that are there, and of the data sheet what it keeps of departments. */
export function departmentCells(
  { levels, comments, record, returns }: LoadedDepartments,
  book: BookCells,
): Pick<WorkbookCells, "sheets" | "names"> {
  const rowsOf = (add: (rows: Rows, range: Excel.Range) => void, range: Excel.Range): Rows => {
    const rows: Rows = new Map();
    add(rows, range);
    return rows;
  };
  const found = new Map<string, Rows>([
    [DEPARTMENTS, rowsOf(addContents, levels)],
    [DEPARTMENT_COMMENTS, rowsOf(addPlainValues, comments)],
    [AGREEMENTS, rowsOf(addPlainValues, record)],
    [DATA, rowsOf(addContents, returns.range)],
  ]);
  return {
    names: namesOf([[NAMES.departmentReturns, returns]]),
    sheets: [...found].flatMap(([key, rows]): readonly SheetCells[] => {
      const id = sheetIdOf(book.fixed, key);
      const sheet = book.worksheets.items.find((one) => one.id === id);
      return sheet === undefined ? [] : [sheetOf(sheet, rows)];
    }),
  };
}
