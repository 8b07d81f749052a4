/** Converts a validation's rule to the object of Office.js and back. */
import { invalidArgument } from "../../ExcelError";
import { serialOfIsoDate } from "../../grid/dates";
import type { Host } from "../../Host";
import { boolean, oneOf, onlyMembers, record, text, type JsonObject } from "../../model/arguments";
import type { Json } from "../../model/ExcelObject";
import type { RangeAddress, SheetState, ValidationRule } from "../../state";
import { requireFormula } from "../../structure/ruleFormula";

const COMPARED = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;
const KINDS = ["list", "custom", ...COMPARED] as const;

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

const TYPES: Readonly<Record<ValidationRule["kind"], string>> = {
  list: "List",
  custom: "Custom",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};

/** Excel's name for the kind of a rule. */
export function typeOfRule(rule: ValidationRule): string {
  return TYPES[rule.kind];
}

/** The rule in the form of Office.js: one member, named after the kind. */
export function describeRule(rule: ValidationRule): JsonObject {
  if (rule.kind === "list") {
    return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
  }
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  const { kind, operator, formula1, formula2 } = rule;
  return { [kind]: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) } };
}

/** @throws InvalidArgument for a rule that Excel refuses. */
export function readRule(
  host: Host,
  sheet: SheetState,
  area: RangeAddress | undefined,
  value: JsonObject,
): ValidationRule {
  onlyMembers(value, KINDS, "rule");
  const given = KINDS.filter((kind) => value[kind] !== undefined);
  const [kind] = given;
  if (kind === undefined || given.length > 1) throw invalidArgument("a rule has one kind");
  const inner = record(value[kind], `rule.${kind}`);
  const formula = (member: Json | undefined): string =>
    requireFormula(host, sheet, area, text(member, "formula"));
  if (kind === "custom") {
    onlyMembers(inner, ["formula"], "rule.custom");
    return { kind, formula: formula(inner.formula) };
  }
  if (kind === "list") return readList(inner, formula);
  onlyMembers(inner, ["operator", "formula1", "formula2"], `rule.${kind}`);
  const operator = oneOf(inner.operator, OPERATORS, "operator");
  const limit = (member: Json | undefined): string | number => {
    if (typeof member === "number") return member;
    const given = text(member, "a limit");
    if (given.startsWith("=")) return formula(given);
    return kind === "date" ? (serialOfIsoDate(given) ?? given) : given;
  };
  const formula1 = limit(inner.formula1);
  if (operator !== "Between" && operator !== "NotBetween") return { kind, operator, formula1 };
  return { kind, operator, formula1, formula2: limit(inner.formula2) };
}

function readList(
  inner: JsonObject,
  formula: (member: Json | undefined) => string,
): ValidationRule {
  onlyMembers(inner, ["source", "inCellDropDown"], "rule.list");
  const inCellDropDown = boolean(inner.inCellDropDown, "inCellDropDown");
  const source = text(inner.source, "rule.list.source");
  if (source.startsWith("=")) return { kind: "list", source: formula(source), inCellDropDown };
  if (source.length === 0 || source.length > 255) {
    throw invalidArgument(
      `a list in the rule itself has 1 to 255 characters, not ${source.length}`,
    );
  }
  return { kind: "list", source, inCellDropDown };
}
