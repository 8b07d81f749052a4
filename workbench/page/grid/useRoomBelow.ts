import { useLayoutEffect, useState, type RefObject } from "react";

/**
 * For what hangs below a cell: looks whether it ends beyond the grid's window.
 * @returns true when it should stand above the cell instead
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
