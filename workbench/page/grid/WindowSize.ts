import { useRef, useState } from "react";
import type { CellAddress, SheetState } from "../../excel/state";
import { keepLines, layoutOf, type Layout } from "../sheet/measures";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a sheet lies in the window that shows it; pixels. */
export interface WindowSize {
  readonly layout: Layout;
  /** Row numbers and column letters. */
  readonly headings: Size;
  /** Of the window's inside, headings included. */
  readonly size: Size;
  readonly setSize: (size: Size) => void;
}

const HEADINGS: Size = { width: 38, height: 20 };
const NO_HEADINGS: Size = { width: 0, height: 0 };

/** The columns and rows of a sheet in a window whose size may change. */
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
