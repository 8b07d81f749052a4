/** How sheets show the weakest level of a group whose value codes may not all be agreed. */
import { textLiteral } from "../plan/address";
import { sheetFormula } from "../plan/text/sheetText";
import type { PlanContext } from "./planContext";

/** Follows a level that the departments have not agreed, or not all of it. */
export const NOT_AGREED = "*";

/** The level of the group with this index; with departments, marked unless all of it is agreed. */
export function shownGroup(context: PlanContext, index: number): string {
  const shown = context.onData(context.data.group("shown", index));
  const open = isNotAgreed(context, index);
  if (open === undefined) return shown;
  // Where it is too early for a level, there is none to mark.
  const isMarked = `AND(${open},${shown}<>${sheetFormula("level.tooEarly")})`;
  return `${shown}&IF(${isMarked},${textLiteral(NOT_AGREED)},"")`;
}

/** The condition that a level in the group is not agreed; undefined without departments. */
export function isNotAgreed(
  { assessment, data, onData }: PlanContext,
  index: number,
): string | undefined {
  if (assessment.departments === undefined) return undefined;
  const { first, count } = data.groups[index];
  return `COUNTIF(${onData(data.valueCode("basis", first, count))},"weakest")>0`;
}
