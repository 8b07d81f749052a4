/** Reads the rows of the action plan as people wrote them. */
import { actionColumns } from "../../sheets/actionPlan/actionColumns";
import type { Action } from "../../sheets/planContext";
import { textOf } from "../../plan/textOf";

type Rows = readonly (readonly unknown[])[];

/**
 * The rows of the table, without empty ones, and the rows below it that say what to do: these may
 * have been typed where Excel does not extend the table, and the Summary counts them; others are
 * notes. Finds columns by heading, because people may insert their own.
 * @param table its heading row first
 */
export function actionsOf([headings, ...rows]: Rows, below: Rows): readonly Action[] {
  const columns = actionColumns(headings);
  const actionOf = (row: readonly unknown[]): Action => {
    const due = row[columns.due];
    return {
      ref: textOf(row[columns.ref]),
      action: textOf(row[columns.action]),
      owner: textOf(row[columns.owner]),
      due: typeof due === "number" ? due : textOf(due),
      status: textOf(row[columns.status]),
    };
  };
  return [
    ...rows.map(actionOf).filter((action) => Object.values(action).some((value) => value !== "")),
    ...below.map(actionOf).filter(saysWhatToDo),
  ];
}

/** True if the row says what to do: others only name a value code. */
export function saysWhatToDo({ action }: Pick<Action, "action">): boolean {
  return action.trim() !== "";
}
