/** Defined names: what is allowed, and what they refer to. */
import { respelled } from "../../engine/formula/rewriteReferences";
import { invalidArgument, itemAlreadyExists } from "../ExcelError";
import { parseArea, splitSheet } from "../grid/address";
import { sheetByName, sheetById, type Host } from "../Host";
import type { NameState, RangeAddress, SheetState } from "../state";

/**
 * Why a text cannot be a defined name; undefined when it can. A name that reads as a cell in either
 * notation is not allowed: Q1, LVL1, R1, C.
 */
export function nameProblem(name: string): string | undefined {
  if (name.length === 0 || name.length > 255) return "a name has 1 to 255 characters";
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return `"${name}" is not a valid name`;
  if (/^(true|false)$/i.test(name)) return `"${name}" is a value, not a name`;
  if (parseArea(name) !== undefined) return `"${name}" reads as a cell's address`;
  if (/^(r\d*c\d*|r\d*|c\d*)$/i.test(name) || /^(r\d+|c\d+|r\d*c\d+)(?=[^\p{L}])/iu.test(name)) {
    return `"${name}" reads as a cell's address`;
  }
  return undefined;
}

/** The name as formulas on the sheet resolve it: the sheet's own first, then the workbook's. */
export function findName(host: Host, sheet: SheetState, name: string): NameState | undefined {
  const wanted = name.toLowerCase();
  const same = host.state.names.filter((item) => item.name.toLowerCase() === wanted);
  return (
    same.find((item) => item.scope === sheet.id) ?? same.find((item) => item.scope === undefined)
  );
}

/** The cells that a reference such as "='Key areas'!$A$1:$B$2" refers to, if it is one. */
export function areaOfReference(
  host: Host,
  formula: string,
  base?: SheetState,
): { sheet: SheetState; area: RangeAddress } | undefined {
  if (!formula.startsWith("=")) return undefined;
  const { sheet: sheetName, address } = splitSheet(formula.slice(1));
  const sheet = sheetName === undefined ? base : sheetByName(host, sheetName);
  const area = parseArea(address);
  return sheet && area ? { sheet, area } : undefined;
}

/** The cells that a name refers to, if it refers to cells. */
export function areaOfName(
  host: Host,
  sheet: SheetState,
  name: string,
): { sheet: SheetState; area: RangeAddress } | undefined {
  const found = findName(host, sheet, name);
  if (found) return areaOfReference(host, found.formula, sheet);
  for (const owner of host.state.sheets) {
    const table = owner.tables.find((item) => item.name.toLowerCase() === name.toLowerCase());
    if (table) {
      const { range } = table;
      const area = table.showHeaders
        ? { ...range, row: range.row + 1, rowCount: range.rowCount - 1 }
        : range;
      return { sheet: owner, area };
    }
  }
  return undefined;
}

/**
 * Adds a name to the state and the engine.
 * @throws InvalidArgument, ItemAlreadyExists.
 */
export function addName(host: Host, name: NameState): void {
  const problem = nameProblem(name.name);
  if (problem) throw invalidArgument(problem);
  const taken = host.state.names.some(
    (other) => other.name.toLowerCase() === name.name.toLowerCase() && other.scope === name.scope,
  );
  if (taken || tableNamed(host, name.name)) throw itemAlreadyExists(`name ${name.name}`);
  if (name.scope === undefined) host.engine.setName(name.name, name.formula);
  name.formula = respelled(name.formula);
  host.state.names.push(name);
  host.isDirty = true;
}

/** Whether a table of the workbook has that name, ignoring case as Excel does. */
export function tableNamed(host: Host, name: string): boolean {
  const wanted = name.toLowerCase();
  return host.state.sheets.some((sheet) =>
    sheet.tables.some((table) => table.name.toLowerCase() === wanted),
  );
}

/** Removes a name from the state and the engine. */
export function deleteName(host: Host, name: NameState): void {
  host.state.names.splice(host.state.names.indexOf(name), 1);
  if (name.scope === undefined) host.engine.deleteName(name.name);
  host.isDirty = true;
}

/** The sheet that a name belongs to; undefined if it belongs to the workbook. */
export function scopeOf(host: Host, name: NameState): SheetState | undefined {
  return name.scope === undefined ? undefined : sheetById(host, name.scope);
}
