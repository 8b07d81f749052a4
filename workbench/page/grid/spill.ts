/** How far a text that does not wrap extends over the empty cells beside it. */
import type { CellView } from "../sheet/cellView";
import type { Line } from "../sheet/measures";

/** Pixels that the cell's text may use, including the cell's own width. */
export function spillWidth(
  views: readonly CellView[],
  columns: readonly Line[],
  index: number,
): number {
  const view = views[index];
  let width = columns[index]?.size ?? 0;
  const alignment = view?.format.horizontalAlignment ?? "General";
  const runs = typeof view?.value === "string" && view.text !== "" && !view.format.wrapText;
  if (!runs || (alignment !== "General" && alignment !== "Left")) return width;
  for (let next = index + 1; next < columns.length; next += 1) {
    if (views[next]?.text !== "") break;
    width += columns[next]?.size ?? 0;
  }
  return width;
}
