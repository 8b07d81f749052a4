import {
  attribute,
  child,
  children,
  numberAttribute,
} from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";

/**
 * A "#RRGGBB" colour as the file's ARGB.
 * @throws Error for any other spelling.
 */
export function argb(color: string): string {
  return `FF${rgb(color)}`;
}

/** A "#RRGGBB" colour as six hexadecimal digits. @throws Error for any other spelling. */
export function rgb(color: string): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new Error(`"${color}" is no colour as #RRGGBB.`);
  return color.slice(1).toUpperCase();
}

/**
 * Office's own theme, in the order in which cells number its colours: light and dark are swapped.
 */
export const USUAL_COLORS: readonly (readonly [name: string, color: string])[] = [
  ["lt1", "FFFFFF"],
  ["dk1", "000000"],
  ["lt2", "E7E6E6"],
  ["dk2", "44546A"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

/** The palette of indexed colours (ECMA-376 part 1, 18.8.27), from 8; 0 to 7 are its first eight. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** The twelve colours of a theme part by name; Office's own if there is no theme. */
export function readThemeColors(theme: XmlElement | undefined): Map<string, string> {
  const scheme = child(theme, "themeElements", "clrScheme");
  return new Map(
    USUAL_COLORS.map(([name, usual]) => {
      const color = children(child(scheme, name))[0];
      return [name, attribute(color, "lastClr") ?? attribute(color, "val") ?? usual];
    }),
  );
}

/** Makes a colour lighter (above 0, up to 1) or darker (down to -1), as cell tints do. */
function tinted(color: string, tint: number): string {
  const channels = [0, 2, 4].map((start) => parseInt(color.slice(start, start + 2), 16));
  const shifted = channels.map((channel) =>
    tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint,
  );
  return shifted.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("");
}

/** A style's colour element as "#RRGGBB"; undefined for the automatic colour. */
export function readColor(
  of: XmlElement | undefined,
  themeColors: ReadonlyMap<string, string>,
): string | undefined {
  const explicit = attribute(of, "rgb");
  if (explicit !== undefined) return `#${explicit.slice(-6).toUpperCase()}`;
  const theme = numberAttribute(of, "theme");
  if (theme !== undefined) {
    const color = themeColors.get(USUAL_COLORS[theme]?.[0] ?? "");
    const tint = numberAttribute(of, "tint") ?? 0;
    return color === undefined ? undefined : `#${tinted(color, tint).toUpperCase()}`;
  }
  const indexed = numberAttribute(of, "indexed");
  const color = indexed === undefined ? undefined : INDEXED[indexed < 8 ? indexed : indexed - 8];
  return color === undefined ? undefined : `#${color}`;
}
