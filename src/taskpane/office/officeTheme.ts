/** Office's own brightness; Excel on the web may not report it. */
export type Brightness = "light" | "dark";

/**
 * Brightness of Office's theme; undefined if Office does not report it. Excel has no event for a
 * change.
 */
export function readOfficeBrightness(): Brightness | undefined {
  if (typeof Office === "undefined") return undefined;
  // The type says that both are always present; Excel on the web sometimes omits them.
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? "dark" : "light";
  return theme?.bodyBackgroundColor === undefined
    ? undefined
    : brightnessOf(theme.bodyBackgroundColor);
}

/** Brightness of a colour "#RRGGBB"; undefined for another text. */
export function brightnessOf(colour: string): Brightness | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (parts === null) return undefined;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16));
  // Rec. 601 luma: accurate enough to distinguish a dark pane from a light one.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
