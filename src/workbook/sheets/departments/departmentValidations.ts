import { NAMES } from "../../plan/names";
import type { ValidationPlan } from "../../plan/SheetPlan";
import { sheetText } from "../../plan/text/sheetText";
import type { PlanContext } from "../planContext";
import { lockedPrompt, targetAlert } from "../planShared";
import { departmentCells, departmentLevels, type DepartmentLayout } from "./departmentLayout";

/** What may be chosen on the sheet Departments. */
export function departmentValidations(
  context: PlanContext,
  layout: DepartmentLayout,
): readonly ValidationPlan[] {
  const isSubmitted = context.assessment.submission !== undefined;
  const alert = targetAlert(context);
  return [
    {
      area: departmentCells(layout, "agreed"),
      rule: { kind: "list", source: `=${NAMES.scale}` },
      prompt: isSubmitted ? lockedPrompt() : agreedPrompt(),
      alert,
    },
    {
      area: departmentLevels(layout),
      rule: { kind: "list", source: `=${NAMES.levels}` },
      prompt: isSubmitted ? lockedPrompt() : departmentPrompt(),
      alert,
    },
    {
      area: departmentCells(layout, "reason"),
      rule: { kind: "anything" },
      prompt: isSubmitted ? lockedPrompt() : reasonPrompt(),
      alert: { title: "", message: "" },
    },
  ];
}

/** The prompts while the assessment is not submitted. */
export function agreedPrompt(): ValidationPlan["prompt"] {
  return { title: sheetText("departments.agreed"), message: sheetText("departments.agreedPrompt") };
}

export function departmentPrompt(): ValidationPlan["prompt"] {
  return { title: sheetText("departments.level"), message: sheetText("departments.levelPrompt") };
}

export function reasonPrompt(): ValidationPlan["prompt"] {
  return { title: sheetText("departments.reason"), message: sheetText("departments.reasonPrompt") };
}
