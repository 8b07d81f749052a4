/** Excel.DataValidation: the validation of a range's cells. */
import { invalidArgument, notImplemented } from "../ExcelError";
import { mapArea } from "../grid/cells";
import { common } from "../grid/formats";
import { boolean, oneOf, onlyMembers, record, text } from "../model/arguments";
import { excelClass, type Argument, type Json } from "../model/ExcelObject";
import { requireAllowed } from "../protection";
import { carve } from "../structure/carve";
import { validationAt } from "../structure/validate";
import type { ValidationState } from "../state";
import type { FormatTarget } from "./FormatTarget";
import { describeRule, readRule, typeOfRule } from "./validation/validationRule";

/** The rules on exactly the target's cells; a rule that covers more is split. */
function rulesOn({ sheet, areas }: FormatTarget): ValidationState[] {
  const { all, inside } = carve(sheet.validations, areas());
  sheet.validations = all;
  return inside;
}

function change(target: FormatTarget, member: string, patch: Partial<ValidationState>): void {
  requireAllowed(target.sheet, "never");
  const rules = rulesOn(target);
  if (rules.length === 0) throw notImplemented(`DataValidation.${member} without a rule`);
  for (const rule of rules) Object.assign(rule, patch);
}

/** The value that all cells share; null if they differ. */
function shared<Value extends Json>(
  target: FormatTarget,
  pick: (validation: ValidationState | undefined) => Value,
): Value | null {
  const picked = target
    .areas()
    .flatMap((area) =>
      mapArea(area, (row, column) => validationAt(target.sheet, row, column)).flat(),
    );
  const distinct = [...new Set(picked)].map(pick);
  const texts = distinct.map((value) => JSON.stringify(value));
  return common(texts) === null ? null : (distinct[0] ?? null);
}

function limited(value: Json | undefined, what: string, most: number): string {
  const given = text(value, what);
  if (given.length > most) throw invalidArgument(`${what} has at most ${most} characters`);
  return given;
}

function promptFrom(value: Argument): ValidationState["prompt"] {
  const given = record(value, "prompt");
  onlyMembers(given, ["showPrompt", "title", "message"], "prompt");
  return {
    showPrompt: boolean(given.showPrompt, "prompt.showPrompt"),
    title: limited(given.title, "prompt.title", 32),
    message: limited(given.message, "prompt.message", 255),
  };
}

function alertFrom(value: Argument): ValidationState["errorAlert"] {
  const given = record(value, "errorAlert");
  onlyMembers(given, ["showAlert", "style", "title", "message"], "errorAlert");
  return {
    showAlert: boolean(given.showAlert, "errorAlert.showAlert"),
    style: oneOf(given.style, ["Stop", "Warning", "Information"] as const, "errorAlert.style"),
    title: limited(given.title, "errorAlert.title", 32),
    message: limited(given.message, "errorAlert.message", 225),
  };
}

const NO_PROMPT = { showPrompt: true, title: "", message: "" };
const NO_ALERT = { showAlert: true, style: "Stop", title: "", message: "" };

/** The validation of a range's cells. */
export const dataValidation = excelClass<FormatTarget>({
  name: "DataValidation",
  scalars: {
    Type: {
      get: (target) =>
        shared(target, (validation) => (validation ? typeOfRule(validation.rule) : "None")) ??
        "MixedCriteria",
    },
    Rule: {
      get: (target) =>
        shared(target, (validation) => (validation ? describeRule(validation.rule) : {})),
      set: (target, value) => {
        requireAllowed(target.sheet, "never");
        const areas = [...target.areas()];
        const rule = readRule(target.host, target.sheet, areas[0], record(value, "rule"));
        const [before] = rulesOn(target);
        const { all, inside } = carve(target.sheet.validations, areas);
        target.sheet.validations = all.filter((validation) => !inside.includes(validation));
        const ignoreBlanks = before?.ignoreBlanks ?? true;
        target.sheet.validations.push({ ...before, ignoreBlanks, ranges: areas, rule });
      },
    },
    Prompt: {
      get: (target) => shared(target, (validation) => ({ ...NO_PROMPT, ...validation?.prompt })),
      set: (target, value) => change(target, "prompt", { prompt: promptFrom(value) }),
    },
    ErrorAlert: {
      get: (target) => shared(target, (validation) => ({ ...NO_ALERT, ...validation?.errorAlert })),
      set: (target, value) => change(target, "errorAlert", { errorAlert: alertFrom(value) }),
    },
  },
  methods: {
    Clear: (target) => {
      requireAllowed(target.sheet, "never");
      const inside = rulesOn(target);
      target.sheet.validations = target.sheet.validations.filter((rule) => !inside.includes(rule));
    },
  },
});
