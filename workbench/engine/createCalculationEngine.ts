import { FormulaError } from "./CalculationEngine";
import type { CalculationEngine, CellContent, CellValue } from "./CalculationEngine";
import { serialOfDay } from "./calculation/serialOfDay";
import { createCalculator } from "./cells/calculator";
import { createReaders } from "./cells/createReaders";
import { cellArea, invalidate, unwatch } from "./cells/dependencies";
import {
  createFormulaCell,
  createSheet,
  formulasOf,
  putCell,
  type Cell,
  type FormulaCell,
  type Sheet,
} from "./cells/Sheet";
import { shiftCells } from "./cells/shiftCells";
import type { Expression } from "./formula/Expression";
import { parse } from "./formula/parse";
import { rewriteReferences, type SheetChange } from "./formula/rewriteReferences";
import { sameName } from "./formula/sheetName";
import { checkFormula } from "./functions/checkFormula";
import { checkNameFormula } from "./functions/checkNameFormula";

/** Excel's limit of characters in a formula. */
const FORMULA_LIMIT = 8_192;
const PARSED_LIMIT = 5_000;

interface DefinedName {
  text: string;
  expression: Expression;
}

/**
 * A calculation engine with no sheets. Values are calculated when they are read, and recalculated
 * only after something they depend on has changed; TODAY is re-evaluated only then, or for a rule.
 * @param now the clock
 */
export function createCalculationEngine(now: () => Date = () => new Date()): CalculationEngine {
  const sheets = new Map<string, Sheet>();
  /** By name in lower case. */
  const names = new Map<string, DefinedName>();
  const parsed = new Map<string, Expression>();
  const lookups = {
    sheetIdOf: (name: string) => findSheet(name)?.id,
    nameOf: (name: string) => names.get(name.toLowerCase())?.expression,
    today: () => serialOfDay(now()),
  };
  const calculator = createCalculator(sheets, lookups);
  const readers = createReaders(sheets, lookups);

  function findSheet(name: string): Sheet | undefined {
    for (const sheet of sheets.values()) if (sameName(sheet.name, name)) return sheet;
    return undefined;
  }

  function sheetOf(sheetId: string): Sheet {
    const sheet = sheets.get(sheetId);
    if (!sheet) throw new Error(`The engine has no sheet with the id "${sheetId}".`);
    return sheet;
  }

  function read(formula: string): Expression {
    if (formula.length > FORMULA_LIMIT)
      throw new FormulaError(`Longer than ${FORMULA_LIMIT} characters.`);
    const expression = parse(formula);
    checkFormula(formula, expression, (name) => findSheet(name) !== undefined);
    return expression;
  }

  function place(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
    const before = sheet.rows[row]?.[column];
    if (typeof before === "object") unwatch(before);
    putCell(sheet, row, column, cell);
    if (typeof cell === "object") readers.enter(cell);
  }

  function setCells(
    sheetId: string,
    row: number,
    column: number,
    contents: readonly (readonly (CellContent | null)[])[],
  ): void {
    const sheet = sheetOf(sheetId);
    const cells = contents.map((line, down) =>
      line.map((content, right) => {
        if (content === null) return null;
        if ("literal" in content) return content.literal;
        const expression = read(content.formula);
        return createFormulaCell(sheetId, row + down, column + right, content.formula, expression);
      }),
    );
    const columnCount = cells.reduce((widest, line) => Math.max(widest, line.length), 0);
    const area = { ...cellArea(sheetId, row, column), rowCount: cells.length, columnCount };
    invalidate(area, sheets);
    calculator.forgetAreas();
    for (const [down, line] of cells.entries()) {
      for (const [right, cell] of line.entries()) {
        if (cell === null) continue;
        place(sheet, row + down, column + right, cell === "" ? undefined : cell);
      }
    }
  }

  /** After cells have moved, everything is recalculated. */
  function startAnew(): void {
    calculator.forgetAreas();
    readers.enterAll();
  }

  /** Returns the formulas and the names whose text changed. */
  function rewriteAll(change: SheetChange): { formulas: FormulaCell[]; changedNames: string[] } {
    const rewrite = (
      holder: { text: string; expression: Expression },
      ownSheet: string,
    ): boolean => {
      const text = rewriteReferences(holder.text, ownSheet, change);
      if (text === holder.text) return false;
      holder.text = text;
      holder.expression = parse(text);
      return true;
    };
    return {
      formulas: readers.all().filter((one) => rewrite(one, sheetOf(one.sheetId).name)),
      changedNames: [...names].filter(([, one]) => rewrite(one, "")).map(([name]) => name),
    };
  }

  function restructure(kind: "insert" | "delete", axis: "row" | "column") {
    return (sheetId: string, at: number, count: number): void => {
      const sheet = sheetOf(sheetId);
      rewriteAll({ kind, axis, sheetName: sheet.name, at, count });
      shiftCells(sheet, kind, axis, at, count);
      startAnew();
    };
  }

  function nameChanged(name: string): void {
    calculator.forgetAreas();
    readers.enterUsersOf(name);
  }

  function setName(name: string, formula: string): void {
    const expression = read(formula);
    checkNameFormula(formula, expression);
    names.set(name.toLowerCase(), { text: formula, expression });
    nameChanged(name.toLowerCase());
  }

  function getValue(sheetId: string, row: number, column: number): CellValue {
    sheetOf(sheetId);
    return calculator.readCell(sheetId, row, column) ?? "";
  }

  function parsedOnce(formula: string): Expression {
    const known = parsed.get(formula);
    if (known) return known;
    if (parsed.size >= PARSED_LIMIT) parsed.clear();
    const expression = read(formula);
    parsed.set(formula, expression);
    return expression;
  }

  return {
    addSheet: (sheetId, name) => {
      if (sheets.has(sheetId) || findSheet(name))
        throw new Error(`There is a sheet "${name}" already.`);
      sheets.set(sheetId, createSheet(sheetId, name));
    },
    renameSheet: (sheetId, newName) => {
      const sheet = sheetOf(sheetId);
      const other = findSheet(newName);
      if (other && other !== sheet) throw new Error(`There is a sheet "${newName}" already.`);
      rewriteAll({ kind: "rename", sheetName: sheet.name, newName });
      sheet.name = newName;
      parsed.clear();
    },
    deleteSheet: (sheetId) => {
      const sheet = sheetOf(sheetId);
      for (const formula of formulasOf(sheet)) unwatch(formula);
      sheets.delete(sheetId);
      const { formulas, changedNames } = rewriteAll({ kind: "remove", sheetName: sheet.name });
      parsed.clear();
      calculator.forgetAreas();
      readers.enterAgain(formulas);
      for (const name of changedNames) readers.enterUsersOf(name);
    },
    setLiteral: (sheetId, row, column, literal) => setCells(sheetId, row, column, [[{ literal }]]),
    setFormula: (sheetId, row, column, formula) => setCells(sheetId, row, column, [[{ formula }]]),
    setCells,
    getFormula: (sheetId, row, column) => {
      const cell = sheetOf(sheetId).rows[row]?.[column];
      return typeof cell === "object" ? cell.text : undefined;
    },
    getValue,
    insertRows: restructure("insert", "row"),
    deleteRows: restructure("delete", "row"),
    insertColumns: restructure("insert", "column"),
    deleteColumns: restructure("delete", "column"),
    setName,
    getName: (name) => names.get(name.toLowerCase())?.text,
    deleteName: (name) => {
      names.delete(name.toLowerCase());
      nameChanged(name.toLowerCase());
    },
    evaluate: (sheetId, row, column, formula) => {
      sheetOf(sheetId);
      return calculator.evaluateAt(parsedOnce(formula), sheetId, row, column) ?? 0;
    },
  };
}
