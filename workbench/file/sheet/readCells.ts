import type { CellValue } from "../../engine/CalculationEngine";
import type { CellState, RowState } from "../../excel/state";
import { parseCell } from "../addresses";
import type { IncomingStyles } from "../style/readStyles";
import { unlessEmpty, withoutAbsent } from "../withoutAbsent";
import {
  attribute,
  booleanAttribute,
  child,
  children,
  numberAttribute,
  textOf,
} from "../xml/readElement";
import type { XmlElement } from "../xml/readElement";
import { decodeSpreadsheetText } from "../xml/spreadsheetText";
import { readStringItem } from "./sharedStrings";
import { shiftFormula } from "./shiftFormula";

interface SharedFormula {
  formula: string;
  row: number;
  column: number;
}

function readValue(node: XmlElement, strings: readonly string[]): CellValue {
  const value = child(node, "v");
  const text = textOf(value);
  switch (attribute(node, "t") ?? "n") {
    case "s":
      return strings[Number(text)] ?? "";
    case "inlineStr": {
      const item = child(node, "is");
      return item ? readStringItem(item) : "";
    }
    case "str":
    case "d":
      return decodeSpreadsheetText(text);
    case "b":
      return text === "1" || text === "true";
    case "e":
      return { error: text };
    default:
      return text === "" ? "" : Number(text);
  }
}

/** The formula of a cell, with leading "="; one cell of a shared formula holds it for the others. */
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

function readRow(node: XmlElement, styles: IncomingStyles): RowState | undefined {
  return unlessEmpty({
    height: booleanAttribute(node, "customHeight") ? numberAttribute(node, "ht") : undefined,
    hidden: booleanAttribute(node, "hidden") || undefined,
    format: booleanAttribute(node, "customFormat")
      ? styles.cellFormat(numberAttribute(node, "s"))
      : undefined,
  });
}

export interface IncomingCells {
  cells: Map<number, Map<number, CellState>>;
  rows: Map<number, RowState>;
}

/** The rows and cells of a sheet. Cells that say nothing at all are left out. */
export function readSheetData(
  sheetData: XmlElement | undefined,
  styles: IncomingStyles,
  strings: readonly string[],
): IncomingCells {
  const shared = new Map<string, SharedFormula>();
  const cells: IncomingCells["cells"] = new Map();
  const rows: IncomingCells["rows"] = new Map();
  let row = -1;
  for (const rowNode of children(sheetData, "row")) {
    // Rows and cells may leave out where they stand: then they follow the one before.
    row = (numberAttribute(rowNode, "r") ?? row + 2) - 1;
    const state = readRow(rowNode, styles);
    if (state) rows.set(row, state);
    const rowCells = new Map<number, CellState>();
    let column = -1;
    for (const node of children(rowNode, "c")) {
      column = parseCell(attribute(node, "r") ?? "")?.column ?? column + 1;
      const cell = withoutAbsent<CellState>({
        formula: readFormula(child(node, "f"), row, column, shared),
        value: readValue(node, strings),
        format: styles.cellFormat(numberAttribute(node, "s")),
      });
      const empty = cell.value === "" && cell.formula === undefined && cell.format === undefined;
      if (!empty) rowCells.set(column, cell);
    }
    if (rowCells.size > 0) cells.set(row, rowCells);
  }
  return { cells, rows };
}
