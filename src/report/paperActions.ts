import { allValueCodes, type Framework } from "../framework/framework";
import { isoDate } from "../workbook/dateSerial";
import type { Action } from "../workbook/planContext";
import { printedDate } from "./printedDate";
import type { PaperAction } from "./paper";

/** The action plan's rows as a paper prints them: titles from the refs, dates in words. */
export function paperActions(
  actions: readonly Action[],
  framework: Framework,
): readonly PaperAction[] {
  const titles = new Map(
    allValueCodes(framework).map(({ ref, title }) => [ref.toLowerCase(), title]),
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
