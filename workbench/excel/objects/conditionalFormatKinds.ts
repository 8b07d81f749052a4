/** Excel.CellValueConditionalFormat, CustomConditionalFormat and TextConditionalFormat. */
import { itemNotFound } from "../ExcelError";
import type { Host } from "../Host";
import { oneOf, onlyMembers, record, text } from "../model/arguments";
import { excelObject, type Argument, type ExcelClass } from "../model/ExcelObject";
import { requireAllowed } from "../protection";
import type { ConditionalFormatState, SheetState } from "../state";
import { requireFormula } from "../structure/ruleFormula";
import { conditionalRangeFormat } from "./ConditionalRangeFormat";

export interface ConditionTarget {
  readonly host: Host;
  readonly sheet: SheetState;
  readonly state: ConditionalFormatState;
}

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
const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

/** @throws ItemNotFound when it was deleted. */
export function requireCondition({ sheet, state }: ConditionTarget): void {
  if (!sheet.conditionalFormats.includes(state)) throw itemNotFound("conditional format");
}

function changeRule(target: ConditionTarget, rule: ConditionalFormatState["rule"]): void {
  requireCondition(target);
  requireAllowed(target.sheet, "allowFormatCells");
  target.state.rule = rule;
}

/** A limit as a formula: numbers and texts that are none become one, as Excel writes them. */
function limit(target: ConditionTarget, value: Argument): string {
  const given = typeof value === "number" ? String(value) : text(value, "formula");
  if (given.startsWith("=")) {
    return requireFormula(target.host, target.sheet, target.state.ranges[0], given);
  }
  if (given.trim() !== "" && Number.isFinite(Number(given))) return `=${given}`;
  return `="${given.replaceAll('"', '""')}"`;
}

export const CellValueConditionalFormat: ExcelClass<ConditionTarget> = {
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
        changeRule(target, {
          kind: "cellValue",
          operator,
          formula1: limit(target, given.formula1),
          ...(two ? { formula2: limit(target, given.formula2) } : {}),
        });
      },
    },
  },
  objects: { Format: (target) => conditionalRangeFormat(target) },
};

const ConditionalFormatRule: ExcelClass<ConditionTarget> = {
  name: "ConditionalFormatRule",
  scalars: {
    Formula: {
      get: ({ state: { rule } }) => (rule.kind === "custom" ? rule.formula : null),
      set: (target, value) =>
        changeRule(target, {
          kind: "custom",
          formula: requireFormula(
            target.host,
            target.sheet,
            target.state.ranges[0],
            text(value, "formula"),
          ),
        }),
    },
  },
};

export const CustomConditionalFormat: ExcelClass<ConditionTarget> = {
  name: "CustomConditionalFormat",
  objects: {
    Format: (target) => conditionalRangeFormat(target),
    Rule: (target) => excelObject(ConditionalFormatRule, target),
  },
};

export const TextConditionalFormat: ExcelClass<ConditionTarget> = {
  name: "TextConditionalFormat",
  scalars: {
    Rule: {
      get: ({ state: { rule } }) =>
        rule.kind === "containsText" ? { operator: rule.operator, text: rule.text } : null,
      set: (target, value) => {
        const given = record(value, "rule");
        onlyMembers(given, ["operator", "text"], "rule");
        changeRule(target, {
          kind: "containsText",
          operator: oneOf(given.operator, TEXT_OPERATORS, "operator"),
          text: text(given.text, "rule.text"),
        });
      },
    },
  },
  objects: { Format: (target) => conditionalRangeFormat(target) },
};
