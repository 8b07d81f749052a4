import type { ConditionalFormatState } from "../../excel/state";
import { cellAddress, parseRanges, rangesText, withoutEquals } from "../addresses";
import type { IncomingStyles } from "../style/readStyles";
import type { StyleTable } from "../style/styleTable";
import { vocabulary } from "../vocabulary";
import { withoutAbsent } from "../withoutAbsent";
import { element, escapeText } from "../xml/element";
import {
  attribute,
  booleanAttribute,
  children,
  numberAttribute,
  textOf,
} from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";
import { CONDITION_COMPARISONS } from "./comparisons";

type Rule = ConditionalFormatState["rule"];

const TEXT_RULES = vocabulary("text rule", {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
});
/** The operator that the file requires for a text rule. */
const TEXT_OPERATORS = new Map([
  ["containsText", "containsText"],
  ["notContainsText", "notContains"],
  ["beginsWith", "beginsWith"],
  ["endsWith", "endsWith"],
]);

/** The formula with which Excel evaluates a text rule, for the first cell of its range. */
function textFormula(type: string, text: string, cell: string): string {
  const literal = `"${text.replace(/"/g, '""')}"`;
  if (type === "containsText") return `NOT(ISERROR(SEARCH(${literal},${cell})))`;
  if (type === "notContainsText") return `ISERROR(SEARCH(${literal},${cell}))`;
  const end = type === "beginsWith" ? "LEFT" : "RIGHT";
  return `${end}(${cell},LEN(${literal}))=${literal}`;
}

function ruleInFile(state: ConditionalFormatState): {
  attributes: { type: string; operator?: string; text?: string };
  formulas: string[];
} {
  const { rule } = state;
  if (rule.kind === "custom") {
    return { attributes: { type: "expression" }, formulas: [withoutEquals(rule.formula)] };
  }
  if (rule.kind === "cellValue") {
    const second = rule.formula2 === undefined ? [] : [withoutEquals(rule.formula2)];
    const operator = CONDITION_COMPARISONS.toFile(rule.operator);
    const formulas = [withoutEquals(rule.formula1), ...second];
    return { attributes: { type: "cellIs", operator }, formulas };
  }
  const type = TEXT_RULES.toFile(rule.operator);
  const cell = cellAddress(state.ranges[0]?.row ?? 0, state.ranges[0]?.column ?? 0);
  return {
    attributes: { type, operator: TEXT_OPERATORS.get(type), text: rule.text },
    formulas: [textFormula(type, rule.text, cell)],
  };
}

/**
 * The conditional formats of a sheet, highest priority first. Those with the same ranges are
 * written together, because LibreOffice keeps their order only then.
 */
export function writeConditionalFormats(
  states: readonly ConditionalFormatState[],
  styles: StyleTable,
): string {
  const byRanges = new Map<string, string[]>();
  states.forEach((state, index) => {
    const { attributes, formulas } = ruleInFile(state);
    const { type, ...others } = attributes;
    const rule = element(
      "cfRule",
      {
        type,
        dxfId: styles.conditionalStyle(state.format),
        priority: index + 1,
        stopIfTrue: state.stopIfTrue ? true : undefined,
        ...others,
      },
      ...formulas.map((formula) => element("formula", {}, escapeText(formula))),
    );
    const sqref = rangesText(state.ranges);
    byRanges.set(sqref, [...(byRanges.get(sqref) ?? []), rule]);
  });
  return [...byRanges]
    .map(([sqref, rules]) => element("conditionalFormatting", { sqref }, ...rules))
    .join("");
}

function readRule(node: XmlElement): Rule | undefined {
  const type = attribute(node, "type");
  const [first = "", second] = children(node, "formula").map(textOf);
  if (type === "expression") return { kind: "custom", formula: `=${first}` };
  if (type === "cellIs") {
    const operator = CONDITION_COMPARISONS.toState(attribute(node, "operator"));
    const formula2 = second === undefined ? undefined : `=${second}`;
    if (operator === undefined) return undefined;
    return withoutAbsent<Rule>({ kind: "cellValue", operator, formula1: `=${first}`, formula2 });
  }
  const operator = TEXT_RULES.toState(type);
  const text = attribute(node, "text") ?? "";
  return operator === undefined ? undefined : { kind: "containsText", operator, text };
}

/**
 * The conditional formats of a sheet, highest priority first. Kinds that the state cannot hold
 * (scales, icons, bars) are left out.
 */
export function readConditionalFormats(
  worksheet: XmlElement,
  sheetId: string,
  styles: IncomingStyles,
): ConditionalFormatState[] {
  const found = children(worksheet, "conditionalFormatting").flatMap((group) => {
    const ranges = parseRanges(attribute(group, "sqref") ?? "");
    return children(group, "cfRule").flatMap((node) => {
      const rule = readRule(node);
      if (!rule) return [];
      const stopIfTrue = booleanAttribute(node, "stopIfTrue") ?? false;
      const format = styles.conditionalFormat(numberAttribute(node, "dxfId"));
      return [
        { priority: numberAttribute(node, "priority") ?? 0, ranges, rule, stopIfTrue, format },
      ];
    });
  });
  return found
    .sort((a, b) => a.priority - b.priority)
    .map(({ ranges, rule, stopIfTrue, format }, index) => ({
      id: `${sheetId}-format-${index + 1}`,
      ranges,
      rule,
      stopIfTrue,
      format,
    }));
}
