import { useEffect } from "react";
import type { Density } from "./preferences";

/** Size and height of a line of statements, in pixels. */
const STATEMENTS: Readonly<Record<Density, { readonly size: number; readonly line: number }>> = {
  comfortable: { size: 14, line: 19 },
  compact: { size: 12, line: 16 },
};

/**
 * Sets how large statements are, for the whole page: what reads `--pane-text-size` and
 * `--pane-text-line` follows. In rem, so that larger text in the browser makes it larger too.
 */
export function useDensity(density: Density): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const { size, line } = STATEMENTS[density];
    style.setProperty("--pane-text-size", `${size / 16}rem`);
    style.setProperty("--pane-text-line", `${line / 16}rem`);
  }, [density]);
}
