/** The rows of an action plan that a new assessment takes over. */
import { equalIgnoringCase, excelTrim } from "../../../assessment/excelText";
import type { Places } from "../../../assessment/versions/placesOf";
import { allValueCodes, type Framework, type ValueCode } from "../../../framework/framework";
import { isOpenAction } from "../../sheets/actionPlan/actionStatuses";
import type { Action } from "../../sheets/planContext";

/** Open actions under the refs of the new framework, and those that have ended and stay behind. */
export function carriedActions(
  actions: readonly Action[],
  from: Framework,
  to: Framework,
  places: Places,
): { readonly open: readonly Action[]; readonly ended: readonly Action[] } {
  const moved = movedActions(actions, from, to, places);
  return {
    open: moved.filter(({ status }) => isOpenAction(status)),
    ended: moved.filter(({ status }) => !isOpenAction(status)),
  };
}

/**
 * All actions under the refs of the new framework. An action for a value code without a place keeps
 * its text, which then says what it was for: its ref may be another's now.
 */
export function movedActions(
  actions: readonly Action[],
  from: Framework,
  to: Framework,
  places: Places,
): readonly Action[] {
  const codes = allValueCodes(from);
  const refs = new Map(allValueCodes(to).map(({ id, ref }) => [id, ref]));
  const moved = (action: Action): Action => {
    const code = codes.find(({ ref }) => equalIgnoringCase(ref, excelTrim(action.ref)));
    if (code === undefined) return action;
    const [first, ...others] = (places.get(code.id) ?? []).flatMap((id) => refs.get(id) ?? []);
    if (first === undefined) return { ...action, ref: "", action: wasFor(code, action) };
    if (others.length === 0) return first === code.ref ? action : { ...action, ref: first };
    return { ...action, ref: first, action: `${action.action} (also ${others.join(", ")})` };
  };
  return actions.filter((action) => !isEmpty(action)).map(moved);
}

function wasFor({ ref, title }: ValueCode, { action }: Action): string {
  return `${action} (was for ${ref} ${title})`;
}

function isEmpty({ ref, action, owner, due, status }: Action): boolean {
  return [ref, action, owner, due, status].every((one) => excelTrim(String(one)) === "");
}
