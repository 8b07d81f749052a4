/** Excel.ConditionalFormat and the objects of its kinds: cell value, formula, text. */
import { invalidArgument, itemNotFound } from "../ExcelError";
import type { Host } from "../Host";
import { boolean, integer, oneOf, onlyMembers, record, text } from "../model/arguments";
import {
  excelObject,
  nullObject,
  type Argument,
  type ExcelClass,
  type ExcelObject,
} from "../model/ExcelObject";
import { requireAllowed } from "../protection";
import type { ConditionalFormatState, SheetState } from "../state";
import { formatArea } from "../grid/address";
import { requireFormula } from "../structure/ruleFormula";
import { conditionalRangeFormat } from "./ConditionalRangeFormat";
import { rangeAt } from "./Range";
import { rangeAreas } from "./RangeAreas";

export interface ConditionTarget {
  readonly host: Host;
  readonly sheet: SheetState;
  readonly state: ConditionalFormatState;
}

type Kind = ConditionalFormatState["rule"]["kind"];

const TYPES: Readonly<Record<Kind, string>> = {
  cellValue: "CellValue",
  custom: "Custom",
  containsText: "ContainsText",
};

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
function present({ sheet, state }: ConditionTarget): void {
  if (!sheet.conditionalFormats.includes(state)) throw itemNotFound("conditional format");
}

function changeRule(target: ConditionTarget, rule: ConditionalFormatState["rule"]): void {
  present(target);
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

const CellValueConditionalFormat: ExcelClass<ConditionTarget> = {
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

const CustomConditionalFormat: ExcelClass<ConditionTarget> = {
  name: "CustomConditionalFormat",
  objects: {
    Format: (target) => conditionalRangeFormat(target),
    Rule: (target) => excelObject(ConditionalFormatRule, target),
  },
};

const TextConditionalFormat: ExcelClass<ConditionTarget> = {
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

/** The object for one kind; an error or a null object where the format is of another kind. */
function ofKind(
  kind: Kind,
  excelClass: ExcelClass<ConditionTarget>,
  orNull: boolean,
): (target: ConditionTarget) => ExcelObject {
  return (target) => {
    if (target.state.rule.kind === kind) return excelObject(excelClass, target);
    if (orNull) return nullObject(excelClass.name);
    throw invalidArgument(`the conditional format is of type ${TYPES[target.state.rule.kind]}`);
  };
}

const ConditionalFormat: ExcelClass<ConditionTarget> = {
  name: "ConditionalFormat",
  identity: ({ state }) => ({ Id: state.id }),
  scalars: {
    Id: { get: ({ state }) => state.id },
    Type: { get: ({ state }) => TYPES[state.rule.kind] },
    StopIfTrue: {
      get: ({ state }) => state.stopIfTrue,
      set: (target, value) => {
        present(target);
        requireAllowed(target.sheet, "allowFormatCells");
        target.state.stopIfTrue = boolean(value, "stopIfTrue");
      },
    },
    Priority: {
      get: ({ sheet, state }) => sheet.conditionalFormats.indexOf(state),
      set: (target, value) => {
        present(target);
        requireAllowed(target.sheet, "allowFormatCells");
        const formats = target.sheet.conditionalFormats;
        const place = integer(value, "priority", 0, formats.length - 1);
        formats.splice(formats.indexOf(target.state), 1);
        formats.splice(place, 0, target.state);
      },
    },
  },
  objects: {
    CellValue: ofKind("cellValue", CellValueConditionalFormat, false),
    CellValueOrNullObject: ofKind("cellValue", CellValueConditionalFormat, true),
    Custom: ofKind("custom", CustomConditionalFormat, false),
    CustomOrNullObject: ofKind("custom", CustomConditionalFormat, true),
    TextComparison: ofKind("containsText", TextConditionalFormat, false),
    TextComparisonOrNullObject: ofKind("containsText", TextConditionalFormat, true),
  },
  methods: {
    Delete: (target) => {
      present(target);
      requireAllowed(target.sheet, "allowFormatCells");
      const formats = target.sheet.conditionalFormats;
      formats.splice(formats.indexOf(target.state), 1);
    },
    GetRange: ({ host, sheet, state }) => {
      const [area] = state.ranges;
      if (!area || state.ranges.length > 1) throw invalidArgument("it lies on several ranges");
      return rangeAt(host, sheet, area);
    },
    GetRangeOrNullObject: ({ host, sheet, state }) => {
      const [area] = state.ranges;
      return area && state.ranges.length === 1 ? rangeAt(host, sheet, area) : nullObject("Range");
    },
    GetRanges: ({ host, sheet, state }) =>
      rangeAreas(host, sheet, state.ranges.map((area) => formatArea(area)).join(",")),
  },
};

export function conditionalFormat(
  host: Host,
  sheet: SheetState,
  state: ConditionalFormatState,
): ExcelObject {
  return excelObject(ConditionalFormat, { host, sheet, state });
}
