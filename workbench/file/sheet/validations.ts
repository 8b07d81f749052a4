import type { ValidationRule, ValidationState } from "../../excel/state";
import { parseRanges, rangesText, withoutEquals } from "../addresses";
import { vocabulary } from "../vocabulary";
import { withoutAbsent } from "../withoutAbsent";
import { element, escapeText } from "../xml/element";
import {
  attribute,
  booleanAttribute,
  child,
  children,
  textOf,
} from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";
import { decodeSpreadsheetText } from "../../../src/workbook/file/xml/decodeSpreadsheetText";
import { encodeSpreadsheetText } from "../xml/spreadsheetText";
import { VALIDATION_COMPARISONS } from "./comparisons";

const KINDS = vocabulary<ValidationRule["kind"]>("validation", {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
});
const STYLES = vocabulary<NonNullable<ValidationState["errorAlert"]>["style"]>("alert", {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
});

/** A list's source in the file: a formula, or the choices themselves as text. */
function listFormula(source: string): string {
  return source.startsWith("=") ? source.slice(1) : `"${source.replace(/"/g, '""')}"`;
}

function ruleFormulas(rule: ValidationRule): string[] {
  if (rule.kind === "list") return [listFormula(rule.source)];
  if (rule.kind === "custom") return [withoutEquals(rule.formula)];
  const second = rule.formula2 === undefined ? [] : [rule.formula2];
  return [rule.formula1, ...second].map((formula) => withoutEquals(String(formula)));
}

function operatorOf(rule: ValidationRule): string | undefined {
  return "operator" in rule ? VALIDATION_COMPARISONS.toFile(rule.operator) : undefined;
}

function spelled(text: string | undefined): string | undefined {
  return text === undefined || text === "" ? undefined : encodeSpreadsheetText(text);
}

function writeValidation(state: ValidationState): string {
  const { rule, prompt, errorAlert } = state;
  const attributes = {
    type: KINDS.toFile(rule.kind),
    errorStyle:
      errorAlert && errorAlert.style !== "Stop" ? STYLES.toFile(errorAlert.style) : undefined,
    operator: operatorOf(rule),
    allowBlank: state.ignoreBlanks ? true : undefined,
    // The attribute means the opposite of its name (ECMA-376 part 1, 18.3.1.32).
    showDropDown: rule.kind === "list" && !rule.inCellDropDown ? true : undefined,
    showInputMessage: prompt?.showPrompt ? true : undefined,
    showErrorMessage: errorAlert?.showAlert ? true : undefined,
    errorTitle: spelled(errorAlert?.title),
    error: spelled(errorAlert?.message),
    promptTitle: spelled(prompt?.title),
    prompt: spelled(prompt?.message),
    sqref: rangesText(state.ranges),
  };
  const formulas = ruleFormulas(rule).map((formula, index) =>
    element(`formula${index + 1}`, {}, escapeText(formula)),
  );
  return element("dataValidation", attributes, ...formulas);
}

/** The validations of a sheet; undefined if there are none. */
export function writeValidations(states: readonly ValidationState[]): string | undefined {
  if (states.length === 0) return undefined;
  return element("dataValidations", { count: states.length }, ...states.map(writeValidation));
}

function readOperand(text: string): string | number {
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}

function readRule(node: XmlElement, formulas: readonly string[]): ValidationRule | undefined {
  const kind = KINDS.toState(attribute(node, "type"));
  const [first = "", second] = formulas;
  if (kind === undefined) return undefined;
  if (kind === "custom") return { kind, formula: `=${first}` };
  if (kind === "list") {
    const literal = /^"((?:[^"]|"")*)"$/.exec(first);
    const source = literal ? literal[1].replace(/""/g, '"') : `=${first}`;
    return { kind, source, inCellDropDown: !(booleanAttribute(node, "showDropDown") ?? false) };
  }
  const operator = VALIDATION_COMPARISONS.toState(attribute(node, "operator")) ?? "Between";
  // LibreOffice writes a second formula even if the operator does not use one.
  const both = operator === "Between" || operator === "NotBetween";
  const formula2 = both && second !== undefined ? readOperand(second) : undefined;
  return withoutAbsent({ kind, operator, formula1: readOperand(first), formula2 });
}

function readText(node: XmlElement, name: string): string {
  return decodeSpreadsheetText(attribute(node, name) ?? "");
}

function readPrompt(node: XmlElement): ValidationState["prompt"] {
  const showPrompt = booleanAttribute(node, "showInputMessage") ?? false;
  const title = readText(node, "promptTitle");
  const message = readText(node, "prompt");
  return showPrompt || title || message ? { showPrompt, title, message } : undefined;
}

function readErrorAlert(node: XmlElement): ValidationState["errorAlert"] {
  const showAlert = booleanAttribute(node, "showErrorMessage") ?? false;
  const style = STYLES.toState(attribute(node, "errorStyle")) ?? "Stop";
  const title = readText(node, "errorTitle");
  const message = readText(node, "error");
  return showAlert || title || message ? { showAlert, style, title, message } : undefined;
}

/** A validation's ranges and formulas; in Excel's later extension they are one element deeper. */
function rangesAndFormulas(node: XmlElement): { ranges: string; formulas: string[] } {
  const formulas = ["formula1", "formula2"].flatMap((name) => {
    const formula = child(node, name);
    return formula ? [textOf(child(formula, "f") ?? formula)] : [];
  });
  return { ranges: attribute(node, "sqref") ?? textOf(child(node, "sqref")), formulas };
}

/** The validations of a sheet; Excel keeps those that refer to another sheet in an extension. */
export function readValidations(worksheet: XmlElement): ValidationState[] {
  const extended = children(child(worksheet, "extLst"), "ext").map((node) =>
    child(node, "dataValidations"),
  );
  const nodes = [child(worksheet, "dataValidations"), ...extended].flatMap((list) =>
    children(list, "dataValidation"),
  );
  return nodes.flatMap((node) => {
    const { ranges, formulas } = rangesAndFormulas(node);
    const rule = readRule(node, formulas);
    if (!rule) return [];
    const state: ValidationState = {
      ranges: parseRanges(ranges),
      rule,
      ignoreBlanks: booleanAttribute(node, "allowBlank") ?? false,
      prompt: readPrompt(node),
      errorAlert: readErrorAlert(node),
    };
    return [withoutAbsent(state)];
  });
}
