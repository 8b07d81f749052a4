/** Excel.NamedItemCollection: the workbook's names. */
import { FormulaError } from "../../engine/CalculationEngine";
import { invalidArgument } from "../ExcelError";
import { parseArea, splitSheet } from "../grid/address";
import { sheetByName, type Host } from "../Host";
import { optionalText, text } from "../model/arguments";
import { collection } from "../model/collection";
import { excelClass, type Argument } from "../model/ExcelObject";
import { rangeOf } from "../model/rangeArguments";
import type { NameState } from "../state";
import { referenceTo } from "../structure/chartSource";
import { addName } from "../structure/names";
import { namedItem } from "./NamedItem";

const names = collection(
  "name",
  (host: Host) => host.state.names.filter(({ scope }) => scope === undefined),
  ({ name }) => [name],
  (host, item) => namedItem({ host, item }),
);

/** What a name refers to: a range object, or a formula with its leading "=". */
function reference(host: Host, value: Argument): string {
  if (typeof value !== "string") {
    const { sheet, area } = rangeOf(value, "reference");
    return referenceTo(sheet, area);
  }
  if (!value.startsWith("=")) throw invalidArgument(`a name's formula begins with "=": ${value}`);
  const { sheet, address } = splitSheet(value.slice(1));
  if (sheet !== undefined && parseArea(address) && !sheetByName(host, sheet)) {
    throw invalidArgument(`there is no sheet ${sheet}`);
  }
  return value;
}

/** The names of the workbook. */
export const namedItemCollection = excelClass<Host>({
  name: "NamedItemCollection",
  methods: {
    Add: (host, [name, value, comment]) => {
      const item: NameState = {
        name: text(name, "name"),
        formula: reference(host, value),
        visible: true,
        comment: optionalText(comment, "comment") ?? "",
      };
      try {
        addName(host, item);
      } catch (error) {
        if (error instanceof FormulaError) throw invalidArgument(error.message);
        throw error;
      }
      return namedItem({ host, item });
    },
    GetItem: names.getItem,
    GetItemOrNullObject: names.getItemOrNullObject("NamedItem"),
  },
  items: names.items,
});
