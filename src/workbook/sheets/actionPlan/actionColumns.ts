/** Finds the action plan's columns, as people may insert their own among them. */
import { ACTION_COLUMNS, ACTION_HEADINGS, SHOWN_COLUMNS } from "./actionHeadings";

type ActionColumn = keyof typeof ACTION_COLUMNS;

/**
 * Indexes from 0 of the columns that people fill in, by the table's headings. A column whose
 * heading was overwritten is assumed to be in its original position.
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

/** Indexes of the columns with the title and the next level's statement; -1 if one was deleted. */
export function shownColumns(
  headings: readonly unknown[],
): Readonly<Record<keyof typeof SHOWN_COLUMNS, number>> {
  const place = (column: keyof typeof SHOWN_COLUMNS): number =>
    headings.indexOf(ACTION_HEADINGS[SHOWN_COLUMNS[column]]);
  return { title: place("title"), nextStatement: place("nextStatement") };
}

/** Index of the hidden formula column after the others; undefined if it was deleted. */
export function computedRowColumn(headings: readonly unknown[]): number | undefined {
  const found = headings.indexOf("Row");
  return found < 0 ? undefined : found;
}
