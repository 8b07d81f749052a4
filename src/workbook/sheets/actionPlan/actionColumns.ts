/** Where the action plan's columns stand: people may insert columns of their own among them. */
import { ACTION_COLUMNS, ACTION_HEADINGS, SHOWN_COLUMNS } from "./actionHeadings";

type ActionColumn = keyof typeof ACTION_COLUMNS;

/**
 * Places of the columns that people fill, from 0, by the headings of the table.
 * A heading that was overwritten is looked for at its old place.
 */
export function actionColumns(
  headings: readonly unknown[],
): Readonly<Record<ActionColumn, number>> {
  const place = (column: ActionColumn): number => {
    const found = headings.indexOf(ACTION_HEADINGS[ACTION_COLUMNS[column]]);
    return found < 0 ? ACTION_COLUMNS[column] : found;
  };
  return {
    ref: place("ref"),
    action: place("action"),
    owner: place("owner"),
    due: place("due"),
    status: place("status"),
  };
}

/** Places of the columns with the title and with what the next level says; -1 where one is gone. */
export function shownColumns(
  headings: readonly unknown[],
): Readonly<Record<keyof typeof SHOWN_COLUMNS, number>> {
  const place = (column: keyof typeof SHOWN_COLUMNS): number =>
    headings.indexOf(ACTION_HEADINGS[SHOWN_COLUMNS[column]]);
  return { title: place("title"), nextStatement: place("nextStatement") };
}

/** Place of the hidden column of formulas behind the others; undefined where it is gone. */
export function computedRowColumn(headings: readonly unknown[]): number | undefined {
  const found = headings.indexOf("Row");
  return found < 0 ? undefined : found;
}
