/** What the action plan's rows say, in formulas of other sheets. The TypeScript twin is `saysWhatToDo`. */
import { NO_BREAK_SPACE } from "../../../assessment/withEvenDashes";
import { absoluteAddress, sheetReference } from "../../plan/address";
import { ACTION_PLAN } from "../../plan/sheetKeys";
import { actionColumn } from "../actionPlan/actionRows";
import type { PlanContext } from "../planContext";

/** How many rows of the action plan say what to do. */
export function actionCount({ data }: PlanContext): string {
  return absoluteAddress(data.text("actions"));
}

/** The same, worked out from the plan's rows. */
export function countedActions(context: PlanContext): string {
  return `SUMPRODUCT(${saysSomething(columnOf(context, "action"))})`;
}

/** 1 if a row of the plan says what to do about the value code with this ref, otherwise 0. */
export function isPlanned(context: PlanContext, ref: string): string {
  const refs = columnOf(context, "ref");
  // A ref that shows an error, or is another, divides by an error or by 0.
  const isIt = `ISNUMBER(1/(${trimmedText(refs)}=${ref}))`;
  const rows = `SUMPRODUCT(${isIt}*${saysSomething(columnOf(context, "action"))})`;
  return `IF(${actionCount(context)}=0,0,IF(${rows}>0,1,0))`;
}

/**
 * For each cell 1 if it says something, otherwise 0: an error does, as it must not look empty; blanks
 * and empty lines do not. Inside SUMPRODUCT, where older versions of Excel work out no IFERROR.
 */
export function saysSomething(cells: string): string {
  return `(1-ISERROR(1/LEN(${trimmedText(cells)}))*(1-ISERROR(${cells})))`;
}

/** A text without what JavaScript trims: spaces, no-break spaces and line breaks at its ends. */
export function trimmedText(cells: string): string {
  return (
    `TRIM(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cells},"${NO_BREAK_SPACE}"," "),` +
    `CHAR(13)," "),CHAR(10)," "))`
  );
}

function columnOf(context: PlanContext, column: "ref" | "action"): string {
  return sheetReference(context.sheetName(ACTION_PLAN), actionColumn(column));
}
