import { useLayoutEffect, useState, type RefObject } from "react";

/**
 * Checks whether an element below a cell would extend beyond the grid's window.
 * @returns true when it should be above the cell instead
 */
export function useRoomBelow(element: RefObject<HTMLElement>, changed?: unknown): boolean {
  const [above, setAbove] = useState(false);
  useLayoutEffect(() => {
    const place = element.current?.getBoundingClientRect();
    const window = element.current?.closest(".grid")?.getBoundingClientRect();
    const cell = element.current?.closest(".cell")?.getBoundingClientRect();
    if (!place || !window || !cell) return;
    const below = cell.bottom + place.height <= window.bottom;
    setAbove(!below && cell.top - place.height >= window.top);
  }, [element, changed]);
  return above;
}
