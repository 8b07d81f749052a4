/** The level that ticked criteria indicate, as formulas. The TypeScript twin is `indicatedLevel`. */
import type { ValueCode } from "../../../framework/framework";
import { allValueCodes } from "../../../framework/framework";
import { offeredLevels } from "../../../framework/offeredLevels";
import type { Formula } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import { onCriteria } from "./criteriaLayout";

/** What the data sheet says where criteria are answered and no level is reached. */
export const NONE_INDICATED = "none";

/** What joins a value code and a level: no criterion's id begins with a digit and an "@". */
export function levelKeyOf(valueCodeId: string, level: number): string {
  return `${valueCodeId}@${level}`;
}

/**
 * Formula for the level number that the value code's criteria indicate: "none" if not even the lowest
 * is reached, empty while none is answered. Null for a value code without criteria.
 * @param id address of the value code's id
 */
export function indicatedFormula(
  context: PlanContext,
  code: ValueCode,
  id: string,
): Formula | null {
  const { criteria } = code;
  if (criteria === undefined) return null;
  const keys = onCriteria(context, "levelKey");
  const counts = onCriteria(context, "counts");
  const count = (level: number, of: string): string =>
    `COUNTIFS(${keys},${id}&"@${level}",${counts},${of})`;
  const answered = criteria.map(({ level }) => count(level, '">=0"')).join("+");
  const [lowest] = offeredLevels(context.framework, code);
  const below = criteria[0].level === lowest.value ? `"${NONE_INDICATED}"` : String(lowest.value);
  // From the lowest up: where one is not met, the level before it.
  const reached = criteria.map(({ level, needs, items }, index) => {
    const isMet = needs === "all" ? `=${items.length}` : ">0";
    const before = index === 0 ? below : String(criteria[index - 1].level);
    return `IF(NOT(${count(level, "1")}${isMet}),${before},`;
  });
  const highest = criteria[criteria.length - 1].level;
  return {
    formula: `=IF(${answered}=0,"",${reached.join("")}${highest}${")".repeat(reached.length)})`,
  };
}

/** Address of what the data sheet says of a value code. */
export function indicatedOn({ framework, data, onData }: PlanContext, code: ValueCode): string {
  const index = allValueCodes(framework).findIndex(({ id }) => id === code.id);
  return onData(data.valueCode("indicated", index, 1));
}

/** Part of a formula: true if a level number is not the indicated one. */
export function differsFormula(number: string, indicated: string): string {
  return `IFERROR(AND(ISNUMBER(${number}),${indicated}<>"",${indicated}<>${number}),FALSE)`;
}
