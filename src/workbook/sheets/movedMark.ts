/** How Summary and Heatmap show that a weakest level rose or fell since the earlier assessment. */
import { movementOf, newestFirst } from "../../assessment/movement/earlierAssessments";
import { formatDate } from "../../text/formatDate";
import { textLiteral } from "../plan/address";
import { sheetText } from "../plan/text/sheetText";
import { levelThen } from "./movement/movementRows";
import type { PlanContext } from "./planContext";
import { shownGroup } from "./shownGroup";

/** Follow a level, with the number of levels: "3 - Mature ▲1". */
export const MOVED = { up: " \u25b2", down: " \u25bc" } as const;

/**
 * Formulas of the level of each group by its index, marked where it rose or fell. A level that was or
 * is not certain has not moved yet.
 */
export function shownGroupsMoved(context: PlanContext): readonly string[] {
  const { assessment, data, onData } = context;
  const found = movementOf(assessment);
  return data.groups.map((group, index) => {
    const shown = shownGroup(context, index);
    const then = found && levelThen(found.movement, group);
    if (then === undefined) return shown;
    const now = onData(data.group("weakest", index));
    const isCertain = `AND(ISNUMBER(${now}),${onData(data.group("provisional", index))}=0)`;
    const up = `${textLiteral(MOVED.up)}&(${now}-${then})`;
    const down = `${textLiteral(MOVED.down)}&(${then}-${now})`;
    return `${shown}&IF(${isCertain},IF(${now}>${then},${up},IF(${now}<${then},${down},"")),"")`;
  });
}

/** What the marks mean; undefined without an earlier assessment. */
export function movedKey({ assessment }: PlanContext): string | undefined {
  const [earlier] = newestFirst(assessment.earlier ?? []);
  if (earlier === undefined) return undefined;
  const { date } = earlier.details;
  return date === ""
    ? sheetText("moved.key.undated")
    : sheetText("moved.key", { date: formatDate(date) });
}
