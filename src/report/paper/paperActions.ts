import { allValueCodes, type Framework } from "../../framework/framework";
import { fullTitles } from "../../framework/fullTitles";
import { isoDate } from "../../workbook/plan/dateSerial";
import type { Action } from "../../workbook/sheets/planContext";
import { printedDate } from "./printedDate";
import type { PaperAction } from "./paper";

/** The action plan's rows as printed: titles looked up by ref, dates in words. */
export function paperActions(
  actions: readonly Action[],
  framework: Framework,
): readonly PaperAction[] {
  const titleOf = fullTitles(framework);
  const titles = new Map(
    allValueCodes(framework).map(({ id, ref }) => [ref.toLowerCase(), titleOf.get(id)]),
  );
  return actions.map(({ ref, action, owner, due, status }) => ({
    ref,
    title: titles.get(ref.trim().toLowerCase()) ?? "",
    action,
    owner,
    due: typeof due === "number" ? printedDate(isoDate(due)) : due,
    status,
  }));
}
