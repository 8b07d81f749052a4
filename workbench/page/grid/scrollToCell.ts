import type { CellAddress } from "../../excel/state";
import { frozenSize, type Layout, type Line } from "../sheet/measures";

interface Span {
  readonly scroll: number;
  readonly window: number;
}

/** How far to scroll so that a line is visible beside the frozen ones. */
function scrollFor(lines: readonly Line[], index: number, { scroll, window }: Span): number {
  const line = lines.find((one) => one.index >= index);
  if (!line || line.frozen) return scroll;
  const frozen = frozenSize(lines);
  const first = line.start - frozen;
  const last = line.start + line.size - window;
  return Math.min(first, Math.max(scroll, last));
}

/** Scrolls a cell out from under the frozen panes and from beyond the window's edges. */
export function scrollToCell(
  window: HTMLElement,
  { rows, columns }: Layout,
  headings: { readonly width: number; readonly height: number },
  { row, column }: CellAddress,
): void {
  const top = scrollFor(rows, row, {
    scroll: window.scrollTop,
    window: window.clientHeight - headings.height,
  });
  const left = scrollFor(columns, column, {
    scroll: window.scrollLeft,
    window: window.clientWidth - headings.width,
  });
  if (top !== window.scrollTop || left !== window.scrollLeft) window.scrollTo(left, top);
}
