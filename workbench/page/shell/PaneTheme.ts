/** What the pane finds as its system's theme. */
export type PaneTheme = "system" | "light" | "dark";

/** The CSS by which a frame's page is told: pages in frames go by the colour scheme of their frame. */
export const FRAME_SCHEMES: Readonly<Record<PaneTheme, string>> = {
  system: "light dark",
  light: "only light",
  dark: "only dark",
};
