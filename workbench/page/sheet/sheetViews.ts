/** What all cells of a sheet show, reused in the next drawing if nothing has changed. */
import type { Host } from "../../excel/Host";
import type { SheetState } from "../../excel/state";
import { equal } from "../../excel/undo/plainValues";
import { cellView, type CellView } from "./cellView";
import type { Layout, Line } from "./measures";
import { shownFormats } from "./shownFormats";

/** The cells of each row, in the order of the layout's columns. */
export type SheetViews = ReadonlyMap<number, readonly CellView[]>;

/**
 * Reads the cells of these rows. Rows that look the same as before are the same arrays, so the page
 * need not draw them again.
 */
export function readSheetViews(
  host: Host,
  sheet: SheetState,
  rows: readonly Line[],
  { columns }: Layout,
  before: SheetViews | undefined,
): SheetViews {
  const formats = shownFormats(host, sheet);
  return new Map(
    rows.map(({ index }) => {
      const known = before?.get(index);
      const views = columns.map((column, at) => {
        const view = cellView(host, sheet, formats, index, column.index);
        const former = known?.[at];
        return former && equal(former, view) ? former : view;
      });
      return [index, known && sameMembers(known, views) ? known : views] as const;
    }),
  );
}

/** Whether two lists hold the same objects. */
function sameMembers<Member>(one: readonly Member[], other: readonly Member[]): boolean {
  return one.length === other.length && one.every((member, at) => member === other[at]);
}
