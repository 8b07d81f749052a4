import { useCallback, useEffect, useLayoutEffect, useMemo, useState, type RefObject } from "react";
import type { Line } from "../sheet/measures";

/** Rows are drawn in blocks of this many, so that scrolling rarely needs to draw. */
const BLOCK = 40;
/** Blocks drawn before and after the one at the top of the window. */
const AROUND = 3;

interface ShownRows {
  /** The scrolling rows that are currently drawn. */
  readonly rows: readonly Line[];
  /** Height of the rows above and below that are not drawn, in pixels. */
  readonly above: number;
  readonly below: number;
}

/** The rows of a long sheet to draw for the current scroll position. */
export function useShownRows(window: RefObject<HTMLElement>, lines: readonly Line[]): ShownRows {
  const [block, setBlock] = useState(0);
  const loose = useMemo(() => lines.filter((line) => !line.frozen), [lines]);
  const start = loose[0]?.start ?? 0;
  const look = useCallback(() => {
    const top = (window.current?.scrollTop ?? 0) + start;
    const at = loose.findIndex((line) => line.start + line.size > top);
    setBlock(Math.max(0, Math.floor(at / BLOCK)));
  }, [window, loose, start]);
  useLayoutEffect(look, [look]);
  useEffect(() => {
    const element = window.current;
    element?.addEventListener("scroll", look, { passive: true });
    return () => element?.removeEventListener("scroll", look);
  }, [window, look]);

  const from = Math.max(0, (block - AROUND) * BLOCK);
  const rows = loose.slice(from, (block + AROUND + 1) * BLOCK);
  const [first, last, end] = [rows[0], rows.at(-1), loose.at(-1)];
  return {
    rows,
    above: (first?.start ?? start) - start,
    below: end && last ? end.start + end.size - last.start - last.size : 0,
  };
}
