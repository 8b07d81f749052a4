import { useEffect } from "react";

/** Esc goes back, if there is a way back. */
export function useEscape(back: (() => void) | undefined): void {
  useEffect(() => {
    if (back === undefined) return;
    const listener = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented) back();
    };
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, [back]);
}
