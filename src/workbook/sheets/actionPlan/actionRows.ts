/** The rows of the action plan that formulas on other sheets read. */
import { area, type Area } from "../../plan/address";
import { ACTION_COLUMNS } from "./actionHeadings";

/** Row of the first action, from 0. */
export const ACTION_FIRST_ROW = 3;

/** More than any plan has: formulas that end with the table would miss rows added later. */
export const MOST_ACTIONS = 500;

/** All cells of a column of the plan, including those below its table. */
export function actionColumn(column: keyof typeof ACTION_COLUMNS): Area {
  return area(ACTION_FIRST_ROW, ACTION_COLUMNS[column], MOST_ACTIONS);
}
