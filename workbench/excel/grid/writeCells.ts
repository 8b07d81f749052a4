/**
 * The only way to write cells: what Excel makes of values and formulas that are written or typed.
 */
import { FormulaError } from "../../engine/CalculationEngine";
import { invalidArgument } from "../ExcelError";
import type { Host } from "../Host";
import type { Json } from "../model/ExcelObject";
import type { CellState, RangeAddress, SheetState } from "../state";
import { cellAt, ensureCell, forEachCell } from "./cells";
import { numberFormatAt } from "./formats";
import { enterText, type Entry } from "./enterText";
import type { EntryLanguage } from "./entryLanguage";

function entryFor(
  value: Json,
  numberFormat: string,
  thisYear: number,
  language?: EntryLanguage,
): Entry | null {
  if (value === null) return null;
  if (typeof value === "string") return enterText(value, numberFormat, thisYear, language);
  if (typeof value === "number" || typeof value === "boolean") return { literal: value };
  throw invalidArgument("a cell takes a text, a number, true, false or null");
}

/**
 * Writes a block. null leaves a cell unchanged, "" clears it; a text is interpreted as if it had
 * been typed, in the person's language. The caller checks protection and validation.
 * @throws InvalidArgument before anything is written: a text that begins like a formula but is not
 * one, or a text that is too long.
 */
export function writeCells(
  host: Host,
  sheet: SheetState,
  area: RangeAddress,
  values: readonly (readonly Json[])[],
  language?: EntryLanguage,
): void {
  const thisYear = host.now().getFullYear();
  const entries = values.map((row, rowOffset) =>
    row.map((value, columnOffset) =>
      entryFor(
        value,
        numberFormatAt(sheet, area.row + rowOffset, area.column + columnOffset),
        thisYear,
        language,
      ),
    ),
  );
  writeContents(host, sheet, area, entries);
}

/**
 * Writes a block without interpreting anything.
 * @throws InvalidArgument before anything is written.
 */
export function writeContents(
  host: Host,
  sheet: SheetState,
  area: RangeAddress,
  entries: readonly (readonly (Entry | null)[])[],
): void {
  try {
    host.engine.setCells(sheet.id, area.row, area.column, entries);
  } catch (error) {
    if (error instanceof FormulaError) throw invalidArgument(error.message);
    throw error;
  }
  entries.forEach((row, rowOffset) => {
    row.forEach((entry, columnOffset) => {
      if (entry !== null) {
        storeEntry(sheet, area.row + rowOffset, area.column + columnOffset, entry);
      }
    });
  });
  if (host.calculationMode === "Manual") calculateEntered(host, sheet, area);
  host.isDirty = true;
}

/** Excel calculates a formula when it is entered, in every mode. */
function calculateEntered(host: Host, sheet: SheetState, area: RangeAddress): void {
  forEachCell(sheet, area, (cell, row, column) => {
    if (cell.formula !== undefined) cell.value = host.engine.getValue(sheet.id, row, column);
  });
}

function storeEntry(sheet: SheetState, row: number, column: number, entry: Entry): void {
  if ("literal" in entry && entry.literal === "" && !cellAt(sheet, row, column)) return;
  const cell = ensureCell(sheet, row, column);
  if ("formula" in entry) {
    // Excel leaves the mark of an earlier apostrophe on the cell (PhpSpreadsheet 3497).
    cell.formula = entry.formula;
    return;
  }
  delete cell.formula;
  cell.value = entry.literal;
  if (entry.quotePrefix === true) cell.quotePrefix = true;
  else delete cell.quotePrefix;
  if (entry.numberFormat !== undefined && numberFormatAt(sheet, row, column) === "General") {
    cell.format = { ...cell.format, numberFormat: entry.numberFormat };
  }
}

/**
 * What a cell holds, in the engine's form; a typed error becomes the text of that error. An
 * apostrophe goes along.
 */
export function contentOf(
  cell: Pick<CellState, "formula" | "value" | "quotePrefix"> | undefined,
): Entry {
  if (!cell) return { literal: "" };
  if (cell.formula !== undefined) return { formula: cell.formula };
  const literal = typeof cell.value === "object" ? cell.value.error : cell.value;
  return cell.quotePrefix === true ? { literal, quotePrefix: true } : { literal };
}

/** Clears the cells' contents but keeps formats. */
export function clearContents(host: Host, sheet: SheetState, area: RangeAddress): void {
  for (const [row, cells] of sheet.cells) {
    if (row < area.row || row >= area.row + area.rowCount) continue;
    for (const [column, cell] of cells) {
      if (column < area.column || column >= area.column + area.columnCount) continue;
      if (cell.formula === undefined && cell.value === "") continue;
      delete cell.formula;
      cell.value = "";
      host.engine.setLiteral(sheet.id, row, column, "");
    }
  }
  host.isDirty = true;
}
