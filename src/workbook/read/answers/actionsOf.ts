/** Reads the rows of the action plan as people wrote them. */
import { actionColumns } from "../../sheets/actionPlan/actionColumns";
import type { Action } from "../../sheets/planContext";
import { textOf } from "../../plan/textOf";

/**
 * The rows of the table, without empty ones. Finds columns by heading, because people may insert
 * their own.
 */
export function actionsOf([headings, ...rows]: readonly (readonly unknown[])[]): readonly Action[] {
  const columns = actionColumns(headings);
  return rows
    .map((row): Action => {
      const due = row[columns.due];
      return {
        ref: textOf(row[columns.ref]),
        action: textOf(row[columns.action]),
        owner: textOf(row[columns.owner]),
        due: typeof due === "number" ? due : textOf(due),
        status: textOf(row[columns.status]),
      };
    })
    .filter((action) => Object.values(action).some((value) => value !== ""));
}
