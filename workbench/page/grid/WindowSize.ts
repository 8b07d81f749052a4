import { useRef, useState } from "react";
import type { CellAddress, SheetState } from "../../excel/state";
import { keepLines, layoutOf, type Layout } from "../sheet/measures";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The layout of a sheet in its window, in pixels. */
export interface WindowSize {
  readonly layout: Layout;
  /** Size of row numbers and column letters. */
  readonly headings: Size;
  /** Size of the window's inside, including headings. */
  readonly size: Size;
  readonly setSize: (size: Size) => void;
}

const HEADINGS: Size = { width: 38, height: 20 };
const NO_HEADINGS: Size = { width: 0, height: 0 };

/** The columns and rows of a sheet in a window that can be resized. */
export function useWindowSize(sheet: SheetState, reached: CellAddress): WindowSize {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const known = useRef<Layout>();
  const now = layoutOf(sheet, { ...size, ...reached });
  const layout = {
    rows: keepLines(known.current?.rows, now.rows),
    columns: keepLines(known.current?.columns, now.columns),
  };
  known.current = layout;
  return { layout, headings: sheet.showHeadings ? HEADINGS : NO_HEADINGS, size, setSize };
}
