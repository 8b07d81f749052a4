/** Everything in the workbook that refers to cells by text, apart from the cells' own formulas. */
import { rewriteReferences, type SheetChange } from "../../engine/formula/rewriteReferences";
import { sheetById, type Host } from "../Host";
import type { SheetState, ValidationRule, ConditionalFormatState } from "../state";

function rewriteRule(rule: ValidationRule, rewrite: (text: string) => string): ValidationRule {
  const text = <Value extends string | number>(value: Value): Value | string =>
    typeof value === "string" && value.startsWith("=") ? rewrite(value) : value;
  if (rule.kind === "list") return { ...rule, source: text(rule.source) };
  if (rule.kind === "custom") return { ...rule, formula: rewrite(rule.formula) };
  const formula2 = rule.formula2 === undefined ? {} : { formula2: text(rule.formula2) };
  return { ...rule, formula1: text(rule.formula1), ...formula2 };
}

function rewriteCondition(
  rule: ConditionalFormatState["rule"],
  rewrite: (text: string) => string,
): ConditionalFormatState["rule"] {
  if (rule.kind === "custom") return { ...rule, formula: rewrite(rule.formula) };
  if (rule.kind === "containsText") {
    return rule.text.startsWith("=") ? { ...rule, text: rewrite(rule.text) } : rule;
  }
  const formula2 = rule.formula2 === undefined ? {} : { formula2: rewrite(rule.formula2) };
  return { ...rule, formula1: rewrite(rule.formula1), ...formula2 };
}

function rewriteSheet(sheet: SheetState, rewrite: (text: string) => string): void {
  for (const validation of sheet.validations) {
    validation.rule = rewriteRule(validation.rule, rewrite);
  }
  for (const format of sheet.conditionalFormats) {
    format.rule = rewriteCondition(format.rule, rewrite);
  }
  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    series.values = rewrite(series.values);
    if (series.categories !== undefined) series.categories = rewrite(series.categories);
    if (series.name.startsWith("=")) series.name = rewrite(series.name);
  }
}

/** Updates names, validations, conditional formats and charts after a sheet changed. */
export function followChange(host: Host, change: SheetChange): void {
  for (const name of host.state.names) {
    const scope = name.scope === undefined ? undefined : sheetById(host, name.scope);
    name.formula = rewriteReferences(name.formula, scope?.name ?? "", change);
  }
  for (const sheet of host.state.sheets) {
    rewriteSheet(sheet, (text) => rewriteReferences(text, sheet.name, change));
  }
}
