/** Cells that were loaded from the open workbook, as reading takes them. */
import type { Area } from "../plan/address";
import type { Cell, SheetCells, WorkbookCells } from "../file/WorkbookCells";
import { shownText } from "./cellValues";

export type Rows = Map<number, Map<number, Cell>>;

/** What locates a range. */
export const AREA = "rowIndex,columnIndex,rowCount,columnCount";

/** Everything that a cell holds. */
export const CONTENTS = `values,text,formulas,valueTypes,${AREA}`;

/** A range with the sheet that it is on; both null objects if it was deleted. */
export interface OpenRange {
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/** Loads these properties of a range, and its sheet. */
export function openRange(range: Excel.Range, properties: string): OpenRange {
  range.load(properties);
  const sheet = range.worksheet;
  sheet.load("id,name");
  return { range, sheet };
}

/** The area of a range whose place was loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** The names that lead to a range, as a workbook's cells have them. */
export function namesOf(ranges: Iterable<readonly [string, OpenRange]>): WorkbookCells["names"] {
  return new Map(
    [...ranges].flatMap(([name, { range, sheet }]) =>
      range.isNullObject
        ? []
        : [[name.toLowerCase(), { sheet: sheet.name, area: areaOf(range) }] as const],
    ),
  );
}

/** Adds the cells of a range with all contents. */
export function addContents(rows: Rows, range: Excel.Range): void {
  if (range.isNullObject) return;
  range.values.forEach((line, down) => {
    line.forEach((value: unknown, across) => {
      const cell = cellOf(
        value,
        range.text[down][across],
        range.formulas[down][across],
        range.valueTypes[down][across] === "Error",
      );
      place(rows, range.rowIndex + down, range.columnIndex + across, cell);
    });
  });
}

/**
 * Adds the cells of a range of which only the formulas were loaded: constants as they are, formulas
 * without a result.
 */
export function addFormulas(rows: Rows, range: Excel.Range): void {
  if (range.isNullObject) return;
  range.formulas.forEach((line, down) => {
    line.forEach((formula: unknown, across) => {
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      const cell = cellOf(isFormula ? "" : formula, String(formula), formula, false);
      place(rows, range.rowIndex + down, range.columnIndex + across, cell);
    });
  });
}

/** Adds values of which nothing else was loaded. */
export function addPlainValues(rows: Rows, range: Excel.Range): void {
  if (range.isNullObject) return;
  range.values.forEach((line, down) => {
    line.forEach((value: unknown, across) => {
      const cell = cellOf(value, String(value), undefined, false);
      place(rows, range.rowIndex + down, range.columnIndex + across, cell);
    });
  });
}

/** Adds values that were loaded without their formulas to cells that have them. */
export function addValues(rows: Rows, range: Excel.Range): void {
  if (range.isNullObject) return;
  range.values.forEach((line, down) => {
    line.forEach((value: unknown, across) => {
      const [row, column] = [range.rowIndex + down, range.columnIndex + across];
      const formula = rows.get(row)?.get(column)?.formula;
      const isError = range.valueTypes[down][across] === "Error";
      place(rows, row, column, cellOf(value, range.text[down][across], formula, isError));
    });
  });
}

function place(rows: Rows, row: number, column: number, cell: Cell | undefined): void {
  const cells = rows.get(row) ?? new Map<number, Cell>();
  if (cell === undefined) cells.delete(column);
  else cells.set(column, cell);
  if (cells.size > 0) rows.set(row, cells);
}

function cellOf(
  value: unknown,
  shown: string,
  formula: unknown,
  isError: boolean,
): Cell | undefined {
  // Excel returns a text that starts with "=" as its formula.
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  const own = isFormula ? { formula } : {};
  if (isError) return { kind: "error", text: String(value), ...own };
  if (typeof value === "number" || typeof value === "boolean") {
    return { kind: "value", value, shown: shownText(value, shown), ...own };
  }
  const text = String(value ?? "");
  return text === "" && !isFormula
    ? undefined
    : { kind: "value", value: text, shown: text, ...own };
}

/** A sheet of these cells. */
export function sheetOf(
  { name, visibility }: Excel.Worksheet,
  rows: Rows,
  tables: SheetCells["tables"] = [],
): SheetCells {
  return { name, visibility: VISIBILITY[visibility], rows, misplaced: [], tables };
}

const VISIBILITY = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
} as const satisfies Record<Excel.Worksheet["visibility"], SheetCells["visibility"]>;

/** What an open workbook does not say, or reading does not need. */
export const AS_OPEN = {
  firstDay: 1900,
  calculation: "automatic",
  iterates: false,
} as const satisfies Partial<WorkbookCells>;
