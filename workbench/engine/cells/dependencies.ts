import { areaOf, type Context } from "../calculation/Context";
import { isError, type Area } from "../calculation/values";
import type { Expression } from "../formula/Expression";
import type { FormulaCell, Sheet, Watch } from "./Sheet";
import { entryKeys, searchKeys } from "./watchKeys";

type Place = Pick<Context, "sheetId" | "sheetIdOf" | "nameOf">;

interface Precedents {
  readonly areas: Area[];
  /** Names used, in lower case, including those used by other names. */
  readonly names: Set<string>;
}

function collect(expression: Expression, place: Place, found: Precedents): void {
  switch (expression.kind) {
    case "reference": {
      const area = areaOf(expression, place);
      if (!isError(area)) found.areas.push(area);
      return;
    }
    case "name": {
      const name = expression.name.toLowerCase();
      if (found.names.has(name)) return;
      found.names.add(name);
      const named = place.nameOf(name);
      if (named) collect(named, place, found);
      return;
    }
    case "unary":
      collect(expression.operand, place, found);
      return;
    case "binary":
      collect(expression.left, place, found);
      collect(expression.right, place, found);
      return;
    case "call":
      for (const arg of expression.args) collect(arg, place, found);
      return;
    case "literal":
    case "error":
    case "missing":
    case "matrix":
      return;
  }
}

/**
 * The cells and names that a formula can read. They depend on the formula's text only, never on
 * calculated values.
 */
export function precedentsOf(expression: Expression, place: Place): Precedents {
  const found: Precedents = { areas: [], names: new Set() };
  collect(expression, place, found);
  return found;
}

/** Registers a formula as a reader of areas. */
export function watch(
  formula: FormulaCell,
  areas: readonly Area[],
  sheets: ReadonlyMap<string, Sheet>,
): void {
  for (const area of areas) {
    const sheet = sheets.get(area.sheetId);
    if (!sheet) continue;
    const entry: Watch = { area, formula };
    for (const key of entryKeys(area)) {
      let entries = sheet.watches.get(key);
      if (!entries) sheet.watches.set(key, (entries = new Set()));
      entries.add(entry);
      const entered = entries;
      formula.leave.push(() => entered.delete(entry));
    }
  }
}

/** Removes a formula from all places where it is registered as a reader. */
export function unwatch(formula: FormulaCell): void {
  for (const leave of formula.leave) leave();
  formula.leave.length = 0;
}

function overlaps(left: Area, right: Area): boolean {
  return (
    left.row < right.row + right.rowCount &&
    right.row < left.row + left.rowCount &&
    left.column < right.column + right.columnCount &&
    right.column < left.column + left.columnCount
  );
}

function readersOf(area: Area, sheet: Sheet): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const key of searchKeys(area)) {
    for (const entry of sheet.watches.get(key) ?? []) {
      if (entry.formula.state === "done" && overlaps(entry.area, area)) found.push(entry.formula);
    }
  }
  return found;
}

/** The area of one cell. */
export function cellArea(sheetId: string, row: number, column: number): Area {
  return { kind: "area", sheetId, row, column, rowCount: 1, columnCount: 1 };
}

/**
 * Marks everything calculated from an area, directly or indirectly, for recalculation. It can stop
 * at a formula already marked: a calculated formula has only read calculated ones.
 */
export function invalidate(area: Area, sheets: ReadonlyMap<string, Sheet>): void {
  const pending: Area[] = [area];
  for (let changed = pending.pop(); changed; changed = pending.pop()) {
    const sheet = sheets.get(changed.sheetId);
    if (!sheet) continue;
    for (const formula of readersOf(changed, sheet)) {
      formula.state = "stale";
      pending.push(cellArea(formula.sheetId, formula.row, formula.column));
    }
  }
}
