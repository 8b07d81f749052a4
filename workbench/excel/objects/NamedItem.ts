/** Excel.NamedItem. */
import { FormulaError, type CellValue } from "../../engine/CalculationEngine";
import { invalidArgument, itemNotFound, invalidReference } from "../ExcelError";
import { valueAt } from "../grid/cells";
import type { Host } from "../Host";
import { boolean, text } from "../model/arguments";
import {
  excelObject,
  nullObject,
  type ExcelClass,
  type ExcelObject,
  type Json,
} from "../model/ExcelObject";
import type { NameState } from "../state";
import { areaOfReference, deleteName, scopeOf } from "../structure/names";
import { rangeAt } from "./Range";
import { worksheet } from "./Worksheet";

interface Target {
  readonly host: Host;
  readonly item: NameState;
}

function requireItem({ host, item }: Target): NameState {
  if (!host.state.names.includes(item)) throw itemNotFound(`name ${item.name}`);
  return item;
}

function typeOf(target: Target): string {
  const { formula } = requireItem(target);
  if (areaOfReference(target.host, formula, scopeOf(target.host, target.item))) return "Range";
  if (formula.includes("#REF!")) return "Error";
  const value = evaluate(target);
  if (typeof value === "object") return "Error";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "string") return "String";
  return Number.isInteger(value) ? "Integer" : "Double";
}

function evaluate({ host, item }: Target): CellValue {
  const [first] = host.state.sheets;
  return first ? host.engine.evaluate(first.id, 0, 0, item.formula) : "";
}

/** A range's name gives its address text, any other the value. */
function valueOf(target: Target): Json {
  const { host, item } = target;
  const found = areaOfReference(host, item.formula, scopeOf(host, item));
  if (found && found.area.rowCount * found.area.columnCount > 1) return item.formula.slice(1);
  if (found) {
    const value = valueAt(host, found.sheet, found.area.row, found.area.column);
    return typeof value === "object" ? value.error : value;
  }
  const value = evaluate(target);
  return typeof value === "object" ? value.error : value;
}

const NamedItem: ExcelClass<Target> = {
  name: "NamedItem",
  identity: ({ item }) => ({ _Id: item.name }),
  scalars: {
    Name: { get: (target) => requireItem(target).name },
    Formula: {
      get: (target) => requireItem(target).formula,
      set: (target, value) => {
        const formula = text(value, "formula");
        const { host } = target;
        const item = requireItem(target);
        if (!formula.startsWith("=")) throw invalidArgument('a formula begins with "="');
        try {
          if (item.scope === undefined) host.engine.setName(item.name, formula);
        } catch (error) {
          if (error instanceof FormulaError) throw invalidArgument(error.message);
          throw error;
        }
        item.formula = formula;
      },
    },
    Value: { get: valueOf },
    Type: { get: typeOf },
    Visible: {
      get: (target) => requireItem(target).visible,
      set: (target, value) => {
        requireItem(target).visible = boolean(value, "visible");
      },
    },
    Comment: {
      get: (target) => requireItem(target).comment,
      set: (target, value) => {
        const comment = text(value, "comment");
        if (comment.length > 255) throw invalidArgument("a comment has at most 255 characters");
        requireItem(target).comment = comment;
      },
    },
    Scope: { get: ({ item }) => (item.scope === undefined ? "Workbook" : "Worksheet") },
  },
  objects: {
    Worksheet: ({ host, item }) => {
      const sheet = scopeOf(host, item);
      if (!sheet) throw itemNotFound("the name belongs to the workbook");
      return worksheet(host, sheet);
    },
    WorksheetOrNullObject: ({ host, item }) => {
      const sheet = scopeOf(host, item);
      return sheet ? worksheet(host, sheet) : nullObject("Worksheet");
    },
  },
  methods: {
    Delete: (target) => deleteName(target.host, requireItem(target)),
    GetRange: (target) => {
      const { host } = target;
      const item = requireItem(target);
      const found = areaOfReference(host, item.formula, scopeOf(host, item));
      if (!found) throw invalidReference(`name ${item.name} is no range: ${item.formula}`);
      return rangeAt(host, found.sheet, found.area);
    },
    GetRangeOrNullObject: (target) => {
      const { host } = target;
      const item = requireItem(target);
      const found = areaOfReference(host, item.formula, scopeOf(host, item));
      return found ? rangeAt(host, found.sheet, found.area) : nullObject("Range");
    },
  },
};

/** One defined name. */
export function namedItem(host: Host, item: NameState): ExcelObject {
  return excelObject(NamedItem, { host, item });
}
