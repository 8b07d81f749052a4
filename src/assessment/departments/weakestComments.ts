/** What the departments at the weakest level of a value code say. */
import type { Framework } from "../../framework/framework";
import type { Departments } from "../assessment";
import { councilLevel } from "./councilLevel";

export interface WeakestComments {
  /** Lowest level that a department gave. */
  readonly level: number;
  /** Those that say why come first; otherwise in order of name. */
  readonly said: readonly { readonly department: string; readonly comment: string }[];
}

/** The departments at the weakest level with their comments; undefined if none gave a level. */
export function weakestComments(
  valueCodeId: string,
  departments: Departments,
  framework: Framework,
): WeakestComments | undefined {
  const { weakest, atWeakest } = councilLevel(valueCodeId, departments, framework);
  if (weakest === null) return undefined;
  const comments = new Map(
    departments.returns.map(({ department, responses }) => [
      department,
      responses.get(valueCodeId)?.comment.trim() ?? "",
    ]),
  );
  const said = atWeakest
    .map((department) => ({ department, comment: comments.get(department) ?? "" }))
    .sort((one, other) => Number(one.comment === "") - Number(other.comment === ""));
  return { level: weakest, said };
}
