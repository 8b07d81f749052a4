/** Selecting cells with the mouse: click, drag, Shift and click, entire rows and columns. */
import { useRef } from "react";
import { contains, WHOLE_SHEET } from "../../excel/grid/area";
import type { CellAddress, RangeAddress } from "../../excel/state";
import { placeAt, type Place } from "./placeAt";
import { between, oneCell, wholeColumns, wholeRows } from "./selection";
import type { Workbook } from "./useWorkbook";

interface Drag {
  readonly from: Place;
  readonly active: CellAddress;
}

type Mouse = Pick<
  React.HTMLAttributes<HTMLElement>,
  "onMouseDown" | "onMouseMove" | "onMouseUp" | "onClick" | "onDoubleClick"
>;

/** The area between two places of the same kind; undefined if there is none. */
function areaBetween(from: Place, to: Place): RangeAddress | undefined {
  if (from.kind === "cell" && to.kind === "cell") return between(from.cell, to.cell);
  if (from.kind === "row") {
    const last = to.kind === "row" ? to.index : to.kind === "cell" ? to.cell.row : undefined;
    return last === undefined ? undefined : wholeRows(from.index, last);
  }
  if (from.kind === "column") {
    const last = to.kind === "column" ? to.index : to.kind === "cell" ? to.cell.column : undefined;
    return last === undefined ? undefined : wholeColumns(from.index, last);
  }
  return undefined;
}

function activeOf(place: Place): CellAddress {
  if (place.kind === "cell") return place.cell;
  if (place.kind === "row") return { row: place.index, column: 0 };
  return { row: 0, column: place.kind === "column" ? place.index : 0 };
}

/** Where Shift and a click extend the selection from: the active cell, or its row or column. */
function sameKindAt(place: Place, active: CellAddress): Place {
  if (place.kind === "row") return { kind: "row", index: active.row };
  if (place.kind === "column") return { kind: "column", index: active.column };
  return { kind: "cell", cell: active };
}

/** The grid's mouse handling. */
export function useMouse(workbook: Workbook): Mouse {
  const drag = useRef<Drag>();
  const { area, active } = workbook;

  const begin = (place: Place, extend: boolean): void => {
    if (place.kind === "corner") {
      workbook.select(WHOLE_SHEET, active);
      return;
    }
    const from = extend ? sameKindAt(place, active) : place;
    drag.current = { from, active: activeOf(from) };
    workbook.select(areaBetween(from, place) ?? oneCell(activeOf(place)), activeOf(from));
  };

  return {
    onMouseDown: (event) => {
      const place = placeAt(event.target);
      if (!place || place.kind === "edge") return;
      // The grid keeps the focus, and dragging must not select text.
      event.preventDefault();
      if (!workbook.finishTyping()) return;
      const inside = place.kind === "cell" && contains(area, place.cell.row, place.cell.column);
      // The menu applies to everything selected.
      if (event.button !== 0 && inside) return;
      begin(place, event.shiftKey && event.button === 0);
    },
    onMouseMove: (event) => {
      if (!drag.current || event.buttons !== 1) return;
      const place = placeAt(document.elementFromPoint(event.clientX, event.clientY));
      const to = place && areaBetween(drag.current.from, place);
      if (to) workbook.select(to, drag.current.active);
    },
    onMouseUp: () => {
      drag.current = undefined;
    },
    onClick: (event) => {
      const place = placeAt(event.target);
      if (place?.kind === "cell" && !event.shiftKey && area.rowCount * area.columnCount === 1) {
        workbook.follow(place.cell);
      }
    },
    onDoubleClick: (event) => {
      if (placeAt(event.target)?.kind === "cell") workbook.startTyping();
    },
  };
}
