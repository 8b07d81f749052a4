import { useRef } from "react";
import type { SheetState } from "../../excel/state";
import type { Layout, Line } from "../sheet/measures";
import { readSheetViews, type SheetViews } from "../sheet/sheetViews";
import type { Session } from "../session/Session";

interface Known {
  readonly contents: number;
  readonly sheet: SheetState;
  readonly columns: readonly Line[];
  readonly views: SheetViews;
}

/** What the rows show; read again only if the workbook has changed or other rows are shown. */
export function useSheetViews(
  session: Session,
  sheet: SheetState,
  rows: readonly Line[],
  layout: Layout,
): SheetViews {
  const known = useRef<Known>();
  const before = known.current;
  const contents = session.contents();
  const same = before?.contents === contents && before.sheet === sheet;
  if (
    same &&
    before.columns === layout.columns &&
    rows.every(({ index }) => before.views.has(index))
  ) {
    return before.views;
  }
  const former = before?.sheet === sheet ? before.views : undefined;
  const views = readSheetViews(session.host(), sheet, rows, layout, former);
  known.current = { contents, sheet, columns: layout.columns, views };
  return views;
}
