import { allValueCodes } from "../../../framework/framework";
import type { Area } from "../../plan/address";
import type { ValidationPlan } from "../../plan/SheetPlan";
import { sheetText } from "../../plan/text/sheetText";
import { answerRuns, scaleRuns, type AnswerRun } from "../answerRuns";
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
  const codes = allValueCodes(context.framework);
  const agreed = (area: Area, list: string): ValidationPlan => ({
    area,
    rule: { kind: "list", source: `=${list}` },
    prompt: isSubmitted ? lockedPrompt() : agreedPrompt(),
    alert,
  });
  const given = (area: Area, list: string): ValidationPlan => ({
    area,
    rule: { kind: "list", source: `=${list}` },
    prompt: isSubmitted ? lockedPrompt() : departmentPrompt(),
    alert,
  });
  return [
    ...scaleRuns(context, codes).map((run) =>
      agreed(rowsOf(departmentCells(layout, "agreed"), run), run.answers.scaleName),
    ),
    ...answerRuns(context, codes).map((run) =>
      given(rowsOf(departmentLevels(layout), run), run.answers.choicesName),
    ),
    {
      area: departmentCells(layout, "reason"),
      rule: { kind: "anything" },
      prompt: isSubmitted ? lockedPrompt() : reasonPrompt(),
      alert: { title: "", message: "" },
    },
  ];
}

function rowsOf(cells: Area, { first, count }: AnswerRun): Area {
  return { ...cells, row: cells.row + first, rows: count };
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
