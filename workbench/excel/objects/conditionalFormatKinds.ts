/** Excel.CellValueConditionalFormat and CustomConditionalFormat. */
import { oneOf, onlyMembers, record, text } from "../model/arguments";
import { excelClass, type Argument } from "../model/ExcelObject";
import { requireFormula } from "../structure/ruleFormula";
import { conditionalRangeFormat } from "./ConditionalRangeFormat";
import { editCondition, type ConditionTarget } from "./ConditionTarget";

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

function formulaFrom({ host, sheet, state }: ConditionTarget, formula: string): string {
  return requireFormula(host, sheet, state.ranges[0], formula);
}

/**
 * A limit as a formula: numbers, and texts that are not formulas, become one, as Excel writes them.
 */
function limit(target: ConditionTarget, value: Argument): string {
  const given = typeof value === "number" ? String(value) : text(value, "formula");
  if (given.startsWith("=")) return formulaFrom(target, given);
  if (given.trim() !== "" && Number.isFinite(Number(given))) return `=${given}`;
  return `="${given.replaceAll('"', '""')}"`;
}

/** A format for cells whose value compares to a limit. */
export const cellValueConditionalFormat = excelClass<ConditionTarget>({
  name: "CellValueConditionalFormat",
  scalars: {
    Rule: {
      get: ({ state: { rule } }) => {
        if (rule.kind !== "cellValue") return null;
        const { operator, formula1, formula2 } = rule;
        return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
      },
      set: (target, value) => {
        const given = record(value, "rule");
        onlyMembers(given, ["formula1", "formula2", "operator"], "rule");
        const operator = oneOf(given.operator, OPERATORS, "operator");
        const two = operator === "Between" || operator === "NotBetween";
        const formula1 = limit(target, given.formula1);
        const formula2 = two ? { formula2: limit(target, given.formula2) } : {};
        editCondition(target).rule = { kind: "cellValue", operator, formula1, ...formula2 };
      },
    },
  },
  objects: { Format: conditionalRangeFormat },
});

const conditionalFormatRule = excelClass<ConditionTarget>({
  name: "ConditionalFormatRule",
  scalars: {
    Formula: {
      get: ({ state: { rule } }) => (rule.kind === "custom" ? rule.formula : null),
      set: (target, value) => {
        const formula = formulaFrom(target, text(value, "formula"));
        editCondition(target).rule = { kind: "custom", formula };
      },
    },
  },
});

/** A format for cells for which a formula is true. */
export const customConditionalFormat = excelClass<ConditionTarget>({
  name: "CustomConditionalFormat",
  objects: { Format: conditionalRangeFormat, Rule: conditionalFormatRule },
});
