import { allValueCodes, type Framework } from "../../framework/framework";
import { fullTitles } from "../../framework/fullTitles";
import { dateSerial, isoDate } from "../../workbook/plan/dateSerial";
import type { Action } from "../../workbook/sheets/planContext";
import { localMinute } from "../../workbook/plan/localMinute";
import { isOpenAction } from "../../workbook/sheets/actionPlan/actionStatuses";
import { reportText } from "../text/reportText";
import { printedDate } from "./printedDate";
import type { PaperAction } from "./paper";

/**
 * The action plan's rows as printed: titles looked up by ref, dates in words, and which are overdue
 * on the day of `now`.
 */
export function paperActions(
  actions: readonly Action[],
  framework: Framework,
  now: Date = new Date(),
): readonly PaperAction[] {
  const titleOf = fullTitles(framework);
  const titles = new Map(
    allValueCodes(framework).map(({ id, ref }) => [ref.toLowerCase(), titleOf.get(id)]),
  );
  const today = dateSerial(localMinute(now).slice(0, 10)) ?? 0;
  return actions.map(({ ref, action, owner, due, status }) => ({
    ref,
    title: titles.get(ref.trim().toLowerCase()) ?? "",
    action,
    owner,
    due: typeof due === "number" ? printedDue(due, isOpenAction(status) && due < today) : due,
    status,
  }));
}

/** The date in words, marked once it has passed as the sheet marks it. */
function printedDue(due: number, isOverdue: boolean): string {
  const date = printedDate(isoDate(due));
  return isOverdue ? reportText("actions.overdue", { date }) : date;
}
