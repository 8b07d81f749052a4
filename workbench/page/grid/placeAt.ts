/** The part of the grid under the mouse. */
import type { CellAddress } from "../../excel/state";

export type Place =
  | { readonly kind: "cell"; readonly cell: CellAddress }
  | { readonly kind: "row" | "column" | "edge"; readonly index: number }
  | { readonly kind: "corner" };

function numberOf(element: Element | null | undefined, name: string): number | undefined {
  const value = element?.getAttribute(name);
  return value === null || value === undefined ? undefined : Number(value);
}

/** The place that an element of the grid belongs to; undefined for elements on top of the cells. */
export function placeAt(target: EventTarget | null): Place | undefined {
  if (!(target instanceof Element)) return undefined;
  const edge = numberOf(target, "data-edge");
  if (edge !== undefined) return { kind: "edge", index: edge };
  if (target.classList.contains("corner")) return { kind: "corner" };
  const column = numberOf(target, "data-column");
  if (column !== undefined) return { kind: "column", index: column };
  const row = (numberOf(target.closest("[aria-rowindex]"), "aria-rowindex") ?? 0) - 1;
  if (row < 0) return undefined;
  if (target.getAttribute("role") === "rowheader") return { kind: "row", index: row };
  if (target.closest(".arrow, .editor, .hanging, .prompt")) return undefined;
  const cell = numberOf(target.closest("[aria-colindex]"), "aria-colindex");
  return cell === undefined ? undefined : { kind: "cell", cell: { row, column: cell - 1 } };
}
