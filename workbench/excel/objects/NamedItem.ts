/** Excel.NamedItem. */
import { FormulaError } from "../../engine/CalculationEngine";
import { respelled } from "../../engine/formula/rewriteReferences";
import { invalidArgument, itemNotFound, invalidReference } from "../ExcelError";
import type { Host } from "../Host";
import { text } from "../model/arguments";
import { excelClass, nullObject, type ExcelObject } from "../model/ExcelObject";
import { rangeAt } from "../model/rangeArguments";
import type { NameState } from "../state";
import { areaOfReference, deleteName, scopeOf } from "../structure/names";

interface Target {
  readonly host: Host;
  readonly item: NameState;
}

function requireItem({ host, item }: Target): NameState {
  if (!host.state.names.includes(item)) throw itemNotFound(`name ${item.name}`);
  return item;
}

function rangeOfName(target: Target): ExcelObject | undefined {
  const { host } = target;
  const item = requireItem(target);
  const found = areaOfReference(host, item.formula, scopeOf(host, item));
  return found && rangeAt(host, found.sheet, found.area);
}

/** One defined name. */
export const namedItem = excelClass<Target>({
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
        item.formula = respelled(formula);
      },
    },
  },
  methods: {
    Delete: (target) => deleteName(target.host, requireItem(target)),
    GetRange: (target) => {
      const range = rangeOfName(target);
      if (range) return range;
      const { name, formula } = target.item;
      throw invalidReference(`name ${name} is no range: ${formula}`);
    },
    GetRangeOrNullObject: (target) => rangeOfName(target) ?? nullObject("Range"),
  },
});
