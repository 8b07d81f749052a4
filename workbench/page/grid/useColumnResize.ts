import { POINTS_PER_PIXEL } from "../../../src/workbook/plan/textMeasure";
import type { SheetState } from "../../excel/state";
import { columnWidth } from "../../excel/grid/measures";
import { columnLetters } from "../../../src/workbook/plan/address";
import type { Workbook } from "./useWorkbook";

const NARROWEST = 4;

/** Dragging the edge of a column's letter: the width follows, and the drag is one undo step. */
export function useColumnResize(workbook: Workbook): (event: React.PointerEvent) => void {
  const { session, sheet } = workbook;
  return (event) => {
    const edge = event.target instanceof HTMLElement ? event.target : undefined;
    const index = edge?.dataset.edge === undefined ? undefined : Number(edge.dataset.edge);
    if (!edge || index === undefined || event.button !== 0) return;
    event.preventDefault();
    const before = sheet.columns.get(index);
    const from = event.clientX;
    const width = columnWidth(sheet, index);
    const widthAt = (x: number): number =>
      Math.max(NARROWEST, width + (x - from) * POINTS_PER_PIXEL);
    const drag = ({ clientX }: PointerEvent): void => {
      session.change(() => setWidth(sheet, index, widthAt(clientX)));
    };
    const drop = ({ clientX }: PointerEvent): void => {
      edge.removeEventListener("pointermove", drag);
      edge.removeEventListener("pointerup", drop);
      // Starts from the original width, so that undo returns to it.
      if (before) sheet.columns.set(index, before);
      else sheet.columns.delete(index);
      workbook.act(
        `Width of column ${columnLetters(index)}`,
        () => setWidth(sheet, index, widthAt(clientX)),
        [sheet],
      );
    };
    edge.setPointerCapture(event.pointerId);
    edge.addEventListener("pointermove", drag);
    edge.addEventListener("pointerup", drop);
  };
}

function setWidth(sheet: SheetState, index: number, width: number): void {
  sheet.columns.set(index, { ...sheet.columns.get(index), width });
}
