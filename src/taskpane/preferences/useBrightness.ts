import { useEffect, useSyncExternalStore } from "react";
import type { Brightness } from "../office/officeTheme";
import type { ThemeChoice } from "./preferences";

const DARK = "(prefers-color-scheme: dark)";

/**
 * The brightness to draw in: the person's choice, otherwise Office's own if known, otherwise the
 * system's, updated when it changes.
 */
export function useBrightness(
  office: Brightness | undefined,
  choice: ThemeChoice = "office",
): Brightness {
  const system = useSyncExternalStore(follow, () => window.matchMedia(DARK).matches);
  const followed = office ?? (system ? "dark" : "light");
  const brightness = choice === "office" ? followed : choice;
  useEffect(() => {
    // Scroll bars and the page behind the theme belong to the document, not to Fluent.
    document.documentElement.style.colorScheme = brightness;
  }, [brightness]);
  return brightness;
}

function follow(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
