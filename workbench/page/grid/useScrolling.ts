import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import { isEntireColumn, isEntireRow } from "../../excel/grid/address";
import type { CellAddress, RangeAddress } from "../../excel/state";
import { scrollToCell } from "./scrollToCell";
import { movingCorner } from "./selection";
import type { WindowSize } from "./WindowSize";

interface Kept {
  readonly left: number;
  readonly top: number;
  /** The cell that was last scrolled to. */
  readonly place: string;
}

const START: Kept = { left: 0, top: 0, place: "" };

/**
 * Scrolls to what a key or a link selects, and restores the scroll position of a sheet that is
 * activated again. Does not scroll for entire rows and columns.
 */
export function useScrolling(
  scroller: RefObject<HTMLElement>,
  sheetId: string,
  { layout, headings }: WindowSize,
  selected: { readonly area: RangeAddress; readonly active: CellAddress },
): void {
  const kept = useRef(new Map<string, Kept>());
  const present = useRef<string>();
  const { area, active } = selected;
  const corner = movingCorner(area, active);
  const row = isEntireColumn(area) ? undefined : corner.row;
  const column = isEntireRow(area) ? undefined : corner.column;
  const place = `${row ?? ""} ${column ?? ""}`;

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const before = kept.current.get(sheetId) ?? START;
    if (present.current !== sheetId) element.scrollTo(before);
    present.current = sheetId;
    if (before.place === place) return;
    const to = { row: row ?? 0, column: column ?? 0 };
    if (row !== undefined || column !== undefined) scrollToCell(element, layout, headings, to);
    kept.current.set(sheetId, { left: element.scrollLeft, top: element.scrollTop, place });
  });

  useEffect(() => {
    const element = scroller.current;
    const keep = (): void => {
      const before = kept.current.get(present.current ?? "");
      if (!element || !before || present.current === undefined) return;
      const { scrollLeft: left, scrollTop: top } = element;
      kept.current.set(present.current, { ...before, left, top });
    };
    element?.addEventListener("scroll", keep, { passive: true });
    return () => element?.removeEventListener("scroll", keep);
  }, [scroller]);
}
