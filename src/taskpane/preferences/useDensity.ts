import { useEffect } from "react";
import type { Density } from "./preferences";

/** Font size and line height of statements, in pixels. */
const STATEMENTS: Readonly<Record<Density, { readonly size: number; readonly line: number }>> = {
  comfortable: { size: 14, line: 19 },
  compact: { size: 12, line: 16 },
};

/**
 * Sets the size of statements for the entire page through `--pane-text-size` and
 * `--pane-text-line`. Uses rem, so that larger text in the browser also enlarges them.
 */
export function useDensity(density: Density): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const { size, line } = STATEMENTS[density];
    style.setProperty("--pane-text-size", `${size / 16}rem`);
    style.setProperty("--pane-text-line", `${line / 16}rem`);
  }, [density]);
}
