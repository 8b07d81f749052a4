/** The rows of the action plan that formulas on other sheets read. */
import { area, type Area } from "../../plan/address";
import { ACTION_COLUMNS, ACTION_HEADINGS } from "./actionHeadings";

/** Row of the first action, from 0. */
export const ACTION_FIRST_ROW = 3;

/** More than any plan has: formulas that end with the table would miss rows added later. */
const MOST_ACTIONS = 500;

/** All cells of a column of the plan, including the empty ones below its table. */
export function actionColumn(column: keyof typeof ACTION_COLUMNS | "row"): Area {
  const index = column === "row" ? ACTION_HEADINGS.indexOf("Row") : ACTION_COLUMNS[column];
  return area(ACTION_FIRST_ROW, index, MOST_ACTIONS);
}
