/** The system theme that the pane sees. */
export type PaneTheme = "system" | "light" | "dark";

/** The CSS that sets it: a page in a frame follows the colour scheme of its frame. */
export const FRAME_SCHEMES: Readonly<Record<PaneTheme, string>> = {
  system: "light dark",
  light: "only light",
  dark: "only dark",
};
