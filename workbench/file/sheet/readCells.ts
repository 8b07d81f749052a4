import type { CellValue } from "../../engine/CalculationEngine";
import type { CellFormat, CellState, RowState, SheetState } from "../../excel/state";
import { cellAddress, LAST_COLUMN, LAST_ROW, parseCell } from "../addresses";
import { damage } from "../../../src/workbook/file/FileRefused";
import { placeNumber } from "../placeNumber";
import { ownFormat } from "../style/layers";
import type { IncomingStyles } from "../style/readStyles";
import { unlessEmpty, withoutAbsent } from "../withoutAbsent";
import {
  attribute,
  booleanAttribute,
  child,
  children,
  numberAttribute,
  textOf,
} from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";
import { readStringItem, readTextElement } from "./sharedStrings";
import { shiftFormula } from "../../../src/workbook/file/shiftFormula";

interface SharedFormula {
  formula: string;
  row: number;
  column: number;
}

/** The place of a cell for messages; computed only if needed. */
type Where = () => string;

function readSharedText(text: string, strings: readonly string[], where: Where): string {
  const shared = strings[Number(text)];
  if (shared === undefined) throw damage(`${where()} asks for a text "${text}" that is not there`);
  return shared;
}

function readNumber(text: string, where: Where): number {
  const number = Number(text);
  if (!Number.isFinite(number)) throw damage(`${where()} has the number "${text}"`);
  return number;
}

function readValue(node: XmlElement, strings: readonly string[], where: Where): CellValue {
  const value = child(node, "v");
  const text = textOf(value);
  switch (attribute(node, "t") ?? "n") {
    case "s":
      return text === "" ? "" : readSharedText(text, strings, where);
    case "inlineStr": {
      const item = child(node, "is");
      return item ? readStringItem(item) : "";
    }
    case "str":
    case "d":
      return readTextElement(value);
    case "b":
      return text === "1" || text === "true";
    case "e":
      return { error: text.trim() };
    default:
      return text === "" ? "" : readNumber(text, where);
  }
}

/**
 * The formula of a cell, with leading "="; for a shared formula, one cell holds it for the others.
 */
function readFormula(
  node: XmlElement | undefined,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): string | undefined {
  if (!node) return undefined;
  const text = textOf(node);
  const group = attribute(node, "t") === "shared" ? attribute(node, "si") : undefined;
  if (group !== undefined && text !== "") shared.set(group, { formula: text, row, column });
  const origin = group === undefined || text !== "" ? undefined : shared.get(group);
  if (origin) {
    return `=${shiftFormula(origin.formula, row - origin.row, column - origin.column)}`;
  }
  return text === "" ? undefined : `=${text}`;
}

function readRow(
  node: XmlElement,
  styles: IncomingStyles,
  under: CellFormat | undefined,
): RowState | undefined {
  const style = styles.cellFormat(numberAttribute(node, "s"));
  return unlessEmpty({
    height: booleanAttribute(node, "customHeight") ? numberAttribute(node, "ht") : undefined,
    hidden: booleanAttribute(node, "hidden") || undefined,
    format: booleanAttribute(node, "customFormat") ? ownFormat(style, under) : undefined,
  });
}

/** What is needed to read the rows and cells of a sheet, including its columns. */
interface CellSurroundings extends Pick<SheetState, "name" | "columns" | "format"> {
  styles: IncomingStyles;
  strings: readonly string[];
}

/**
 * The column of a cell: the next one, or that of its address, which must be further along the row.
 */
function columnOf(node: XmlElement, row: number, next: number, sheet: string): number {
  const address = attribute(node, "r");
  const place = address === undefined ? { row, column: next } : parseCell(address);
  const fits = place?.row === row && place.column >= next && place.column <= LAST_COLUMN;
  if (fits) return place.column;
  throw damage(`row ${row + 1} of sheet "${sheet}" has a cell "${address ?? ""}" out of place`);
}

/**
 * The rows and cells of a sheet. Cells without any content are left out.
 * @throws Error for values that no cell can hold and for rows and cells out of place, as Excel
 * refuses them.
 */
export function readSheetData(
  sheetData: XmlElement | undefined,
  { name, styles, strings, columns, format: sheetFormat }: CellSurroundings,
): Pick<SheetState, "cells" | "rows"> {
  const shared = new Map<string, SharedFormula>();
  const cells: SheetState["cells"] = new Map();
  const rows: SheetState["rows"] = new Map();
  let row = -1;
  for (const rowNode of children(sheetData, "row")) {
    // Rows and cells may omit their position: then they follow the one before.
    const what = `the row after row ${row + 1} of sheet "${name}"`;
    const range = [row + 2, LAST_ROW + 1] as const;
    row = (placeNumber(attribute(rowNode, "r"), range, what) ?? row + 2) - 1;
    const state = readRow(rowNode, styles, sheetFormat);
    if (state) rows.set(row, state);
    const rowCells = new Map<number, CellState>();
    let column = -1;
    for (const node of children(rowNode, "c")) {
      column = columnOf(node, row, column + 1, name);
      const where = () => `cell ${cellAddress(row, column)} of sheet "${name}"`;
      const under = { ...sheetFormat, ...columns.get(column)?.format, ...state?.format };
      const style = numberAttribute(node, "s");
      const cell = withoutAbsent<CellState>({
        formula: readFormula(child(node, "f"), row, column, shared),
        value: readValue(node, strings, where),
        quotePrefix: styles.quotePrefix(style) || undefined,
        format: ownFormat(styles.cellFormat(style), under),
      });
      const empty = cell.value === "" && cell.formula === undefined && cell.format === undefined;
      if (!empty) rowCells.set(column, cell);
    }
    if (rowCells.size > 0) cells.set(row, rowCells);
  }
  return { cells, rows };
}
