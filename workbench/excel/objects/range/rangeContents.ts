/** What a Range's cells hold: values, formulas, texts, number formats, links. */
import type { CellValue } from "../../../engine/CalculationEngine";
import { ExcelError, invalidArgument } from "../../ExcelError";
import { text } from "../../model/arguments";
import { isExcelObject, type Argument, type Json, type Scalar } from "../../model/ExcelObject";
import { cellAt, ensureCell, mapArea, valueAt } from "../../grid/cells";
import { changeFormat, numberFormatAt } from "../../grid/formats";
import { numberFormatProblem } from "../../grid/formatNumber";
import { fromR1C1, toR1C1 } from "../../grid/r1c1";
import { shownText } from "../../grid/shownText";
import { raiseChanged } from "../../events";
import { requireAllowed, requireUnlocked } from "../../protection";
import { syncTableHeaders } from "../../structure/tables";
import { writeCells } from "../../grid/writeCells";
import { areaOf, type RangeTarget } from "./RangeTarget";

const CELLS_PER_READ = 5000000;

function plain(value: CellValue): Json {
  return typeof value === "object" ? value.error : value;
}

function typeOf(value: CellValue): string {
  if (typeof value === "object") return "Error";
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/**
 * A value for every cell.
 * @throws for more cells than Excel returns at once.
 */
function read(
  target: RangeTarget,
  value: (row: number, column: number) => Json,
): readonly (readonly Json[])[] {
  const area = areaOf(target);
  if (area.rowCount * area.columnCount > CELLS_PER_READ) {
    throw new ExcelError(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit.",
    );
  }
  return mapArea(area, value);
}

/** The written rows: a two-dimensional array of the range's shape, or one value for every cell. */
function shaped(target: RangeTarget, value: Argument): readonly (readonly Json[])[] {
  const area = areaOf(target);
  if (value === undefined || isExcelObject(value)) throw invalidArgument("a value is missing");
  if (typeof value !== "object" || value === null) return mapArea(area, () => value);
  if (!Array.isArray(value)) throw invalidArgument("values are a two-dimensional array");
  const rows: readonly Json[] = value;
  const shape = `the range has ${area.rowCount} rows and ${area.columnCount} columns`;
  if (rows.length !== area.rowCount) throw invalidArgument(`${rows.length} rows: ${shape}`);
  return rows.map((row): readonly Json[] => {
    if (!Array.isArray(row)) throw invalidArgument("values are a two-dimensional array");
    const cells: readonly Json[] = row;
    if (cells.length !== area.columnCount) {
      throw invalidArgument(`${cells.length} columns: ${shape}`);
    }
    return cells;
  });
}

function write(target: RangeTarget, value: Argument): void {
  writeRows(target, shaped(target, value));
}

function writeRows(target: RangeTarget, rows: readonly (readonly Json[])[]): void {
  const { host, range } = target;
  const area = areaOf(target);
  requireUnlocked(range.sheet, area);
  writeCells(host, range.sheet, area, rows);
  syncTableHeaders(host, range.sheet, area);
  raiseChanged(host, range.sheet, area);
}

const values: Scalar<RangeTarget> = {
  get: (target) =>
    read(target, (row, column) => plain(valueAt(target.host, target.range.sheet, row, column))),
  set: write,
};

function formulaOrValue(target: RangeTarget, row: number, column: number): Json {
  const cell = cellAt(target.range.sheet, row, column);
  if (cell?.formula === undefined) return plain(cell?.value ?? "");
  return target.host.engine.getFormula(target.range.sheet.id, row, column) ?? cell.formula;
}

const formulas: Scalar<RangeTarget> = {
  get: (target) => read(target, (row, column) => formulaOrValue(target, row, column)),
  set: write,
};

const isFormula = (value: Json): value is string =>
  typeof value === "string" && value.startsWith("=");

const formulasR1C1: Scalar<RangeTarget> = {
  get: (target) =>
    read(target, (row, column) => {
      const value = formulaOrValue(target, row, column);
      return isFormula(value) ? toR1C1(value, { row, column }) : value;
    }),
  set: (target, value) => {
    const { row, column } = areaOf(target);
    const rows = shaped(target, value).map((cells, down) =>
      cells.map((cell, across) =>
        isFormula(cell) ? fromR1C1(cell, { row: row + down, column: column + across }) : cell,
      ),
    );
    writeRows(target, rows);
  },
};

function formatCode(value: Json): string {
  const code = text(value, "a number format");
  const problem = numberFormatProblem(code);
  if (problem) throw invalidArgument(problem);
  return code;
}

const numberFormat: Scalar<RangeTarget> = {
  get: (target) => read(target, (row, column) => numberFormatAt(target.range.sheet, row, column)),
  set: (target, value) => {
    const { sheet } = target.range;
    requireAllowed(sheet, "allowFormatCells");
    const area = areaOf(target);
    if (typeof value === "string") {
      const code = formatCode(value);
      changeFormat(sheet, area, (format) => ({ ...format, numberFormat: code }));
      return;
    }
    shaped(target, value).forEach((row, rowOffset) =>
      row.forEach((format, columnOffset) => {
        if (format === null) return;
        const code = formatCode(format);
        const cell = ensureCell(sheet, area.row + rowOffset, area.column + columnOffset);
        cell.format = { ...cell.format, numberFormat: code };
      }),
    );
  },
};

export const rangeContents: Readonly<Record<string, Scalar<RangeTarget>>> = {
  Values: values,
  Formulas: formulas,
  FormulasR1C1: formulasR1C1,
  NumberFormat: numberFormat,
  Text: {
    get: (target) =>
      read(target, (row, column) => shownText(target.host, target.range.sheet, row, column)),
  },
  ValueTypes: {
    get: (target) =>
      read(target, (row, column) => typeOf(valueAt(target.host, target.range.sheet, row, column))),
  },
};
