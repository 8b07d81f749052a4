/** What happens when a person types into a cell: protection and validation say whether it is taken. */
import { raiseChanged } from "../../excel/events";
import { ExcelError } from "../../excel/ExcelError";
import { ensureCell } from "../../excel/grid/cells";
import { clearContents, writeCells } from "../../excel/grid/writeCells";
import type { Host } from "../../excel/Host";
import { anyLocked } from "../../excel/protection";
import type { CellState, RangeAddress, SheetState, ValidationState } from "../../excel/state";
import { isValid, validationAt } from "../../excel/structure/validate";

export type Typed =
  | { readonly kind: "taken" }
  | { readonly kind: "locked" }
  /** Excel cannot take the text at all: a formula that is none, too long a text. */
  | { readonly kind: "refused"; readonly reason: string }
  /** The value does not keep to the cell's validation; "Stop" leaves no way to keep it. */
  | {
      readonly kind: "invalid";
      readonly style: "Stop" | "Warning" | "Information";
      readonly title: string;
      readonly message: string;
    };

function oneCell(row: number, column: number): RangeAddress {
  return { row, column, rowCount: 1, columnCount: 1 };
}

function restore(host: Host, sheet: SheetState, row: number, column: number, old: CellState): void {
  sheet.cells.get(row)?.set(column, old);
  if (old.formula !== undefined) host.engine.setFormula(sheet.id, row, column, old.formula);
  else {
    const { value } = old;
    host.engine.setLiteral(sheet.id, row, column, typeof value === "object" ? value.error : value);
  }
}

function alertOf({ errorAlert }: ValidationState): Typed | undefined {
  if (errorAlert?.showAlert === false) return undefined;
  return {
    kind: "invalid",
    style: errorAlert?.style ?? "Stop",
    title: errorAlert?.title || "Microsoft Excel",
    message:
      errorAlert?.message ||
      "This value doesn't match the data validation restrictions defined for this cell.",
  };
}

/**
 * Puts a text into a cell as a person does; an empty text empties the cell.
 * @param insist true to keep a value that only a warning speaks against
 */
export function typeInto(
  host: Host,
  sheet: SheetState,
  row: number,
  column: number,
  text: string,
  insist = false,
): Typed {
  const area = oneCell(row, column);
  if (sheet.protection && anyLocked(sheet, area)) return { kind: "locked" };
  const old: CellState = { ...ensureCell(sheet, row, column) };
  try {
    if (text === "") clearContents(host, sheet, area);
    else writeCells(host, sheet, area, [[text]]);
  } catch (error) {
    if (error instanceof ExcelError) return { kind: "refused", reason: error.message };
    throw error;
  }
  const validation = validationAt(sheet, row, column);
  if (validation && text !== "" && !insist && !isValid(host, sheet, row, column)) {
    const alert = alertOf(validation);
    if (alert) {
      restore(host, sheet, row, column, old);
      return alert;
    }
  }
  raiseChanged(host, sheet, area);
  return { kind: "taken" };
}
