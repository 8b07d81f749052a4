/** Excel.NamedItemCollection: the workbook's names, or one sheet's. */
import { FormulaError } from "../../engine/CalculationEngine";
import { invalidArgument, itemNotFound } from "../ExcelError";
import { quoteSheetName } from "../../engine/formula/sheetName";
import { formatArea, parseArea, splitSheet } from "../grid/address";
import { sheetByName, type Host } from "../Host";
import { optionalText, text } from "../model/arguments";
import {
  excelObject,
  nullObject,
  type Argument,
  type ExcelClass,
  type ExcelObject,
} from "../model/ExcelObject";
import { rangeOf } from "../model/rangeArguments";
import type { NameState, SheetState } from "../state";
import { addName } from "../structure/names";
import { namedItem } from "./NamedItem";

interface Target {
  readonly host: Host;
  readonly sheet: SheetState | undefined;
}

function namesOf({ host, sheet }: Target): NameState[] {
  return host.state.names.filter((name) => name.scope === sheet?.id);
}

function find(target: Target, key: Argument): NameState | undefined {
  const wanted = text(key, "name").toLowerCase();
  return namesOf(target).find((name) => name.name.toLowerCase() === wanted);
}

/** What a name is given: a range object, or a formula with its leading "=". */
function reference(host: Host, value: Argument): string {
  if (typeof value !== "string") {
    const { sheet, area } = rangeOf(value, "reference");
    return `=${quoteSheetName(sheet.name)}!${formatArea(area, "$")}`;
  }
  if (!value.startsWith("=")) throw invalidArgument(`a name's formula begins with "=": ${value}`);
  const { sheet, address } = splitSheet(value.slice(1));
  if (sheet !== undefined && parseArea(address) && !sheetByName(host, sheet)) {
    throw invalidArgument(`there is no sheet ${sheet}`);
  }
  return value;
}

const NamedItemCollection: ExcelClass<Target> = {
  name: "NamedItemCollection",
  methods: {
    Add: ({ host, sheet }, [name, value, comment]) => {
      const item: NameState = {
        name: text(name, "name"),
        formula: reference(host, value),
        visible: true,
        comment: optionalText(comment, "comment") ?? "",
        ...(sheet ? { scope: sheet.id } : {}),
      };
      try {
        addName(host, item);
      } catch (error) {
        if (error instanceof FormulaError) throw invalidArgument(error.message);
        throw error;
      }
      return namedItem(host, item);
    },
    GetItem: (target, [key]) => {
      const item = find(target, key);
      if (!item) throw itemNotFound(`name ${text(key, "name")}`);
      return namedItem(target.host, item);
    },
    GetItemOrNullObject: (target, [key]) => {
      const item = find(target, key);
      return item ? namedItem(target.host, item) : nullObject("NamedItem");
    },
    GetCount: (target) => namesOf(target).length,
  },
  items: (target) => namesOf(target).map((item) => namedItem(target.host, item)),
};

/** The names of a sheet; the workbook's without one. */
export function namedItemCollection(host: Host, sheet: SheetState | undefined): ExcelObject {
  return excelObject(NamedItemCollection, { host, sheet });
}
