import { useEffect, useRef } from "react";

/**
 * Writes what was typed as soon as the person may be about to leave: the window loses the focus, is
 * hidden or closed, or the view is left. Excel closes a pane without waiting, and a click on its
 * cross first takes the focus away, which is mostly early enough.
 * @param leave for the last moment, after which nothing can be waited for; `write` if left out
 */
export function useLeaving(write: () => void, leave: () => void = write): void {
  const latest = useRef({ write, leave });
  useEffect(() => {
    latest.current = { write, leave };
  });
  useEffect(() => {
    const blurred = (): void => latest.current.write();
    const hidden = (): void => {
      if (document.visibilityState === "hidden") latest.current.write();
    };
    const closed = (): void => latest.current.leave();
    window.addEventListener("blur", blurred);
    window.addEventListener("pagehide", closed);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      window.removeEventListener("blur", blurred);
      window.removeEventListener("pagehide", closed);
      document.removeEventListener("visibilitychange", hidden);
      closed();
    };
  }, []);
}
